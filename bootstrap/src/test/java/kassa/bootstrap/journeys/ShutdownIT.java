package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Told to end,")
class ShutdownIT {

    private static final Map<String, String> SETTINGS =
            Map.of("KASSA_PORT", "0", "KASSA_SMARTS_TOKEN", "platform", "KASSA_ADMIN_TOKEN", "merchant");

    private static final int CALLERS = 4;
    private static final Pattern ANSWERED = Pattern.compile("\\[([0-9a-z-]+)].* POST /receipt (\\d+) ");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the node waits for a request that is still arriving, answers it, and its receipt is on disk")
    void answersWhatIsArriving() throws IOException {
        String answer;
        try (KassaProcess node = startWithStore();
                Socket platform =
                        new Socket(node.ready().getHost(), node.ready().getPort())) {
            byte[] request = request(Groceries.cart("invoice-1"));
            OutputStream out = platform.getOutputStream();
            out.write(request, 0, request.length - 100);
            // An answer to another caller shows that the server has had the time to take up this one.
            assertThat(new Caller(node.ready(), "platform").get("/health").statusCode())
                    .isEqualTo(200);
            node.terminate();
            Awaitility.await().until(() -> node.errors().stream().anyMatch(line -> line.contains("stopping")));
            out.write(request, request.length - 100, 100);
            answer = new String(platform.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(node.exitCode()).isEqualTo(143);
        }
        try (KassaProcess node = KassaProcess.start(folder, SETTINGS)) {
            String kept = new Caller(node.ready(), "platform")
                    .post("/receipt", Groceries.cart("invoice-1"))
                    .body();
            assertThat(answer).endsWith(kept);
        }
    }

    @Test
    @DisplayName(
            "under load, the node answers every request that it has taken, and every receipt so answered is on disk")
    void losesNothingUnderLoad() throws InterruptedException {
        Map<String, String> answered;
        try (KassaProcess node = startWithStore()) {
            answered = callUntilItEnds(node);
            assertThat(node.exitCode()).isEqualTo(143);
            assertThat(finished(node.errors())).isEqualTo(answered.keySet());
        }
        try (KassaProcess node = KassaProcess.start(folder, SETTINGS)) {
            Caller platform = new Caller(node.ready(), "platform");
            answered.forEach((invoice, receipt) -> assertThat(platform.post("/receipt", Groceries.cart(invoice, "milk"))
                            .body())
                    .isEqualTo(receipt));
        }
    }

    private KassaProcess startWithStore() {
        KassaProcess node = KassaProcess.start(folder, SETTINGS);
        Caller merchant = new Caller(node.ready(), "merchant");
        assertThat(merchant.put("/admin/institutions/corner-shop", Groceries.TERMS)
                        .statusCode())
                .isEqualTo(200);
        assertThat(merchant.put("/admin/institutions/corner-shop/products", Groceries.products(Instant.now()))
                        .statusCode())
                .isEqualTo(200);
        return node;
    }

    /** Receipts by their invoices, which are the request ids too: all that were answered until nobody answered any more. */
    private static Map<String, String> callUntilItEnds(KassaProcess node) throws InterruptedException {
        URI address = node.ready();
        Map<String, String> answered = new ConcurrentHashMap<>();
        AtomicInteger invoices = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            callers.execute(() -> call(new Caller(address, "platform"), invoices, answered));
        }
        Awaitility.await().until(() -> answered.size() >= 200);
        node.terminate();
        callers.shutdown();
        assertThat(callers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return answered;
    }

    private static void call(Caller platform, AtomicInteger invoices, Map<String, String> answered) {
        try {
            while (true) {
                String invoice = "invoice-" + invoices.incrementAndGet();
                var answer = platform.named(invoice).post("/receipt", Groceries.cart(invoice, "milk"));
                if (answer.statusCode() == 200) {
                    answered.put(invoice, answer.body());
                }
            }
        } catch (UncheckedIOException nobodyThere) {
            assertThat(answered).isNotEmpty();
        }
    }

    /** The ids of the requests that the node says it has answered with a receipt. */
    private static Set<String> finished(List<String> log) {
        return log.stream()
                .map(ANSWERED::matcher)
                .filter(Matcher::find)
                .filter(line -> line.group(2).equals("200"))
                .map(line -> line.group(1))
                .collect(Collectors.toSet());
    }

    private static byte[] request(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST /receipt HTTP/1.1\r\nHost: kassa\r\nAuthorization: Bearer platform\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
