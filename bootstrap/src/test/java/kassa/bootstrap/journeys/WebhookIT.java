package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("From a payment to the merchant's own systems")
class WebhookIT {

    private static final String SECRET = "correct-horse-battery-staple";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile boolean isOpen;
    private HttpServer merchant;

    @BeforeEach
    void start() throws IOException {
        merchant = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        merchant.createContext("/", this::receive);
        merchant.start();
    }

    @AfterEach
    void stop() {
        merchant.stop(0);
    }

    @Test
    @DisplayName(
            "events arrive signed and in order although the receiver was away and the node crashed; the feed has the same")
    void survivesACrash() {
        try (KassaProcess node = KassaProcess.start(folder, settings(), "serve")) {
            sell(node, "invoice-1");
            await().atMost(PATIENCE)
                    .until(() -> String.join("\n", node.errors()).contains("it answered 503"));
            node.kill();
        }
        isOpen = true;
        try (KassaProcess node = KassaProcess.start(folder, settings(), "serve")) {
            sell(node, "invoice-2");
            await().atMost(PATIENCE.multipliedBy(4))
                    .until(() -> taken.stream().distinct().count() == 4);

            assertThat(taken).containsExactlyInAnyOrderElementsOf(feed(node));
            assertThat(kindsOf("invoice-1")).containsExactly("receipt.issued", "receipt.paid");
            assertThat(kindsOf("invoice-2")).containsExactly("receipt.issued", "receipt.paid");
            assertThat(String.join("\n", node.errors())).doesNotContain(SECRET);
        }
    }

    private Map<String, String> settings() {
        return Map.of(
                "KASSA_PORT", "0",
                "KASSA_SMARTS_TOKEN", "platform",
                "KASSA_ADMIN_TOKEN", "merchant",
                "KASSA_WEBHOOK_URL", "http://127.0.0.1:" + merchant.getAddress().getPort() + "/kassa",
                "KASSA_WEBHOOK_SECRET", SECRET);
    }

    private static void sell(KassaProcess node, String invoice) {
        Caller owner = new Caller(node.ready(), "merchant");
        Caller platform = new Caller(node.ready(), "platform");
        String store = "/admin/institutions/" + Groceries.STORE;
        assertThat(owner.put(store, Groceries.TERMS).statusCode()).isEqualTo(200);
        assertThat(owner.put(store + "/products", Groceries.products(Instant.now()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(platform.post("/receipt", Groceries.cart(invoice)).statusCode())
                .isEqualTo(200);
        assertThat(platform.post("/receipt/confirm", "{\"invoiceId\": \"" + invoice + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private static List<String> feed(KassaProcess node) {
        JsonNode page = Caller.json(new Caller(node.ready(), "merchant").get("/admin/events"));
        return StreamSupport.stream(page.get("events").spliterator(), false)
                .map(JsonNode::toString)
                .toList();
    }

    private List<String> kindsOf(String invoice) {
        return taken.stream()
                .map(Caller::json)
                .filter(event -> event.get("invoiceId").asText().equals(invoice))
                .map(event -> event.get("kind").asText())
                .toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String signed = exchange.getRequestHeaders().getFirst("X-Kassa-Timestamp") + "." + body;
        boolean isGenuine =
                ("sha256=" + hmac(signed)).equals(exchange.getRequestHeaders().getFirst("X-Kassa-Signature"));
        if (isOpen && isGenuine) {
            taken.add(body);
        }
        exchange.sendResponseHeaders(isOpen && isGenuine ? 204 : 503, -1);
        exchange.close();
    }

    private static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
