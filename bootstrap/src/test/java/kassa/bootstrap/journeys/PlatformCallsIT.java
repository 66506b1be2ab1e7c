package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import kassa.adapter.persistence.platform.JdbiPlatformCalls;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.store.StoreSettings;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallSubject;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("From a call that waits to the platform")
class PlatformCallsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile int answer = 503;
    private HttpServer platform;

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", this::receive);
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    @DisplayName(
            "what was kept before the platform was set is sent once it is there, and what it refuses when the merchant says so")
    void sends() {
        keepCalls();
        try (KassaProcess node = KassaProcess.start(folder, settings(), "serve")) {
            Caller merchant = new Caller(node.ready(), "merchant");
            await().atMost(PATIENCE).until(() -> waiting(merchant).contains("it answered 503"));
            assertThat(Caller.json(new Caller(node.ready(), "").get("/health"))
                            .get("status")
                            .asText())
                    .isEqualTo("UP");
            answer = 422;
            await().atMost(PATIENCE).until(() -> metrics(merchant).contains("calls_kept{state=\"set_aside\"} 2"));
            answer = 200;
            assertThat(merchant.post("/admin/platform/calls/retry", "").body()).isEqualTo("{\"retried\":2}");
            await().atMost(PATIENCE).until(() -> waiting(merchant).contains("\"calls\":[]"));

            assertThat(heard)
                    .endsWith(
                            "/api/pickup/order/status Bearer outbound {\"n\":1}",
                            "/api/pickup/order/status Bearer outbound {\"n\":2}");
            assertThat(keys.stream().distinct()).hasSize(2);
            assertThat(String.join("\n", node.errors()))
                    .contains("is refused by the platform")
                    .doesNotContain("outbound");
        }
    }

    /** As a node does that knows no platform. */
    private void keepCalls() {
        String url = "jdbc:h2:file:" + folder.resolve("data/kassa").toAbsolutePath();
        try (Store store = Store.open(StoreSettings.of(url, "", ""))) {
            PlatformCalls calls = JdbiPlatformCalls.in(store, InstantSource.system());
            store.transactions().write(() -> {
                calls.append(call("{\"n\":1}"));
                calls.append(call("{\"n\":2}"));
                return calls;
            });
        }
    }

    private static OutgoingCall call(String body) {
        return new OutgoingCall(new CallSubject(new InstitutionId("demo-store"), "ORD-1"), CallKind.ORDER_STATUS, body);
    }

    private Map<String, String> settings() {
        return Map.of(
                "KASSA_PORT", "0",
                "KASSA_SMARTS_TOKEN", "platform",
                "KASSA_ADMIN_TOKEN", "merchant",
                "KASSA_SMARTS_URL", "http://127.0.0.1:" + platform.getAddress().getPort() + "/api",
                "KASSA_SMARTS_OUTBOUND_TOKEN", "outbound");
    }

    private static String waiting(Caller merchant) {
        return merchant.get("/admin/platform/calls").body();
    }

    private static String metrics(Caller merchant) {
        return merchant.get("/admin/metrics").body();
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }
}
