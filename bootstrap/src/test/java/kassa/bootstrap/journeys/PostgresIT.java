package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kassa.adapter.persistence.testdatabase.Cable;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.port.contract.Crowd;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One node reaches the server by a cable that can be cut. */
@DisplayName("Two nodes on one PostgreSQL")
class PostgresIT {

    private static final int CALLERS = 8;

    /** Far from the minutes that a driver waits by itself, with room for a slow machine. */
    private static final Duration SECONDS = Duration.ofSeconds(15);

    @TempDir
    private static Path folder;

    private static TestDatabase database;
    private static Cable cable;
    private static KassaProcess node;
    private static KassaProcess nodeOnCable;

    /** Both find an empty database and make its tables, at the same moment. */
    @BeforeAll
    static void start() {
        database = DatabaseKind.POSTGRESQL.create();
        cable = Cable.to(database.settings());
        node = start(database.settings().url());
        nodeOnCable =
                start(cable.settings().url() + (cable.settings().url().contains("?") ? "&" : "?") + "socketTimeout=2");
        Caller merchant = merchant(node);
        assertThat(merchant.put("/admin/institutions/corner-shop", Groceries.TERMS)
                        .statusCode())
                .isEqualTo(200);
        assertThat(merchant(nodeOnCable)
                        .put("/admin/institutions/corner-shop/products", Groceries.products(Instant.now()))
                        .statusCode())
                .isEqualTo(200);
    }

    private static KassaProcess start(String url) {
        Map<String, String> settings = new HashMap<>(
                Map.of("KASSA_PORT", "0", "KASSA_SMARTS_TOKEN", "platform", "KASSA_ADMIN_TOKEN", "merchant"));
        settings.put("KASSA_DB_URL", url);
        settings.put("KASSA_DB_POOL_SIZE", "4");
        return KassaProcess.start(folder, settings, "serve");
    }

    @AfterAll
    static void stop() {
        node.close();
        nodeOnCable.close();
        cable.close();
        database.close();
    }

    @Test
    @DisplayName("answer the same cart that reaches both at the same moment with one receipt, byte for byte")
    void oneReceipt() {
        List<String> answers = Crowd.of(CALLERS, number -> answer(number, Groceries.cart("same-invoice")));

        assertThat(answers).hasSize(CALLERS).containsOnly(answers.get(0));
        assertThat(answer(0, Groceries.cart("same-invoice"))).isEqualTo(answers.get(0));
        assertThat(answer(1, Groceries.cart("same-invoice"))).isEqualTo(answers.get(0));
    }

    /** The body of a receipt, by one node or the other. */
    private static String answer(int number, String cart) {
        HttpResponse<String> receipt = platform(nodeOf(number)).post("/receipt", cart);
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
        return receipt.body();
    }

    @Test
    @DisplayName("give one series of fiscal numbers without gaps or repeats, whoever confirms")
    void oneSeries() {
        List<Long> numbers = Crowd.of(CALLERS, number -> {
            String invoice = "paid-" + number;
            String receipt = answer(number, Groceries.cart(invoice, "milk"));
            HttpResponse<String> paid = platform(nodeOf(number + 1)).post("/receipt/confirm", """
                    {"invoiceId": "%s", "institutionId": "corner-shop", "total": 1.19}""".formatted(invoice));
            assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
            return fiscalNumber(receipt);
        });

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, CALLERS).boxed().toList());
    }

    private static long fiscalNumber(String receipt) {
        String id = Caller.json(receipt).get("institutionInvoiceId").asText();
        return Caller.json(merchant(node).get("/admin/receipts/" + id))
                .get("fiscalNumber")
                .asLong();
    }

    @Test
    @DisplayName("sell at once what an import beside them has loaded")
    void importBeside() throws IOException {
        Files.write(folder.resolve("tea.csv"), List.of("id,name,unit,unitPrice,vatRate", "tea,Tea,PIECE,3.49,24"));
        Map<String, String> settings =
                Map.of("KASSA_DB_URL", database.settings().url());

        try (KassaProcess load =
                KassaProcess.start(folder, settings, "import", "tea.csv", "--institution", Groceries.STORE)) {
            assertThat(load.exitCode()).as("%s", load.errors()).isEqualTo(0);
        }
        assertThat(Caller.json(answer(0, Groceries.cart("tea-1", "tea")))
                        .get("total")
                        .asText())
                .isEqualTo("3.49");
        assertThat(Caller.json(answer(1, Groceries.cart("tea-2", "tea")))
                        .get("total")
                        .asText())
                .isEqualTo("3.49");
    }

    @Test
    @DisplayName("go on without each other: one that cannot reach the server says so, and is back with the server")
    void serverGone() {
        String before = answer(1, Groceries.cart("before-the-cut", "milk"));
        cable.cut();
        try {
            assertThatItSaysSo();
            assertThat(answer(0, Groceries.cart("before-the-cut", "milk"))).isEqualTo(before);
        } finally {
            cable.mend();
        }
        assertThatItIsBack(before);
        assertThat(nodeOnCable.errors())
                .anyMatch(line -> line.contains("not-ready"))
                .noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    @DisplayName("do not wait for minutes for a server that hangs")
    void serverHangs() {
        String before = answer(1, Groceries.cart("before-the-cut", "milk"));
        cable.die();
        try {
            assertThatItSaysSo();
        } finally {
            cable.mend();
        }
        assertThatItIsBack(before);
    }

    private static void assertThatItSaysSo() {
        long begin = System.nanoTime();
        HttpResponse<String> refused = platform(nodeOnCable).post("/receipt", Groceries.cart("meanwhile", "milk"));
        HttpResponse<String> health = platform(nodeOnCable).get("/health");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SECONDS);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(Caller.json(health).get("status").asText()).isEqualTo("DOWN");
    }

    private static void assertThatItIsBack(String before) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> platform(nodeOnCable).get("/health").statusCode() == 200);
        assertThat(answer(1, Groceries.cart("before-the-cut", "milk"))).isEqualTo(before);
    }

    private static KassaProcess nodeOf(int number) {
        return number % 2 == 0 ? node : nodeOnCable;
    }

    private static Caller platform(KassaProcess node) {
        return new Caller(node.ready(), "platform");
    }

    private static Caller merchant(KassaProcess node) {
        return new Caller(node.ready(), "merchant");
    }
}
