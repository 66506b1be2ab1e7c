package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A replay of receipts with other campaigns")
class ReplayIT {

    private static final Map<String, String> SETTINGS =
            Map.of("KASSA_PORT", "0", "KASSA_SMARTS_TOKEN", "platform", "KASSA_ADMIN_TOKEN", "merchant");

    private static final String INSTITUTION = "/admin/institutions/" + Groceries.STORE;
    private static final String FORMULA = "=cmd|'/C calc'!A0";

    private static final String RUNNING = """
            [{"name": "One off", "code": "B00000000501", "operation": "total >= 10 ? total - 1 : total"},
             {"name": "Six for five", "code": "B00000000001", "operation": "amount >= 6 ? amount - 1 : amount"}]""";
    private static final String TRIED = """
            [{"name": "2 % off", "code": "B00000000501", "operation": "total >= 5 ? total * 0.98 : total",
              "startsAt": "2099-01-01T00:00:00Z"},
             {"name": "3 for 2", "code": "B00000000001", "operation": "amount >= 3 ? amount - 1 : amount"}]""";

    /** Coffee: 13.47; for two 8.98, net 7.24, less 2 % 7.10, with VAT 8.80. */
    private static final String COFFEE = "13.47,8.80,-4.67,"
            + "newly applies: 2 % off (B00000000501) -0.18; newly applies: 3 for 2 (B00000000001) -4.49";

    /** A novel: 18.90, net 17.34, less 2 % 16.99, with VAT 18.52. */
    private static final String NOVEL = "18.90,18.52,-0.38,newly applies: 2 % off (B00000000501) -0.38";

    /** A novel: net 17.34, less 1 16.34, with VAT 17.81. */
    private static final String NOVEL_ONE_OFF = "17.81,18.52,0.71,"
            + "no longer applies: One off (B00000000501) -1.09; newly applies: 2 % off (B00000000501) -0.38";

    @TempDir
    private static Path folder;

    private static KassaProcess node;
    private static Caller platform;
    private static Issued coffee;
    private static Issued novel;
    private static Issued novelOneOff;

    /** Of the five carts three are on the table: two milks are not in any campaign, six waters in one as good as before. */
    @BeforeAll
    static void sell() throws IOException {
        Files.writeString(folder.resolve("tried.json"), TRIED);
        node = KassaProcess.start(folder, SETTINGS, "serve");
        platform = new Caller(node.ready(), "platform");
        Caller merchant = new Caller(node.ready(), "merchant");
        accepted(merchant.put(INSTITUTION, Groceries.TERMS));
        accepted(merchant.put(INSTITUTION + "/products", Groceries.products(Instant.now())));
        coffee = issue("I-1", "coffee", 3, merchant);
        issue("I-2", "milk", 1, merchant);
        issue("I-2", "milk", 2, merchant);
        novel = issue(FORMULA, "novel", 1, merchant);
        accepted(platform.post("/receipt/confirm", "{\"invoiceId\": \"I-1\"}"));
        accepted(merchant.put(INSTITUTION + "/campaigns", RUNNING));
        issue("I-4", "water", 6, merchant);
        novelOneOff = issue("I-5", "novel", 1, merchant);

        assertThatANodeIsInTheWay();
        node.terminate();
        node.exitCode();
    }

    @AfterAll
    static void close() {
        node.close();
    }

    private static void assertThatANodeIsInTheWay() {
        Outcome outcome = replay("2000-01-01", "9999-12-31", "--csv=meanwhile.csv");

        assertThat(outcome)
                .isEqualTo(
                        new Outcome(
                                1,
                                List.of(),
                                List.of(
                                        "another process is using this database: stop it first, or give this node a database of its own")));
        assertThat(folder.resolve("meanwhile.csv")).doesNotExist();
    }

    @Test
    @DisplayName("tells every receipt whose total changes, by how much and why, as a table and as CSV")
    void tellsChanges() throws IOException {
        Outcome outcome = replay("2000-01-01", "9999-12-31", "--csv=changes.csv");

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .containsExactly(
                        "institutionInvoiceId        invoiceId          issuedAt                   then EUR  now EUR  difference  why",
                        coffee.row(COFFEE),
                        novel.row(NOVEL),
                        novelOneOff.row(NOVEL_ONE_OFF),
                        "5 receipts priced again, 3 would have another total",
                        "in all 57.61 EUR then, 53.27 EUR now, difference -4.34 EUR");
        assertThat(Files.readString(folder.resolve("changes.csv")))
                .isEqualTo("institutionInvoiceId,invoiceId,issuedAt,currency,totalThen,totalNow,difference,why\r\n"
                        + coffee.record("I-1", COFFEE)
                        + novel.record("'" + FORMULA, NOVEL)
                        + novelOneOff.record("I-5", NOVEL_ONE_OFF));
    }

    @Test
    @DisplayName("of a period in which nothing was sold finds nothing")
    void emptyPeriod() {
        assertThat(replay("2000-01-01", "2000-12-31"))
                .isEqualTo(new Outcome(
                        0,
                        List.of(
                                "0 receipts priced again, 0 would have another total",
                                "in all 0.00 EUR then, 0.00 EUR now, difference 0.00 EUR"),
                        List.of()));
    }

    @Test
    @DisplayName("that is asked for wrongly ends with 2, and a line for each problem")
    void askedWrongly() throws IOException {
        Files.writeString(
                folder.resolve("bad.json"),
                "[{\"name\": \"A\", \"code\": \"B00000000501\", \"operation\": \"total = 1\"}]");

        assertThat(run("--institution=nowhere", "--campaigns=tried.json", "--from=2026-11-01", "--to=2026-11-30"))
                .isEqualTo(
                        new Outcome(2, List.of(), List.of("--institution: this node serves no institution nowhere")));
        Outcome outcome = run("--campaigns=bad.json", "--from=2026-11-31", "--to=now");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errors())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("--institution is missing"),
                        line -> assertThat(line)
                                .startsWith("bad.json: /0/operation ")
                                .contains("line 1, column 7"),
                        line -> assertThat(line).startsWith("--from: \"2026-11-31\" is not a day such as "),
                        line -> assertThat(line).startsWith("--to: \"now\" is not a day such as "));
    }

    private static Outcome replay(String from, String to, String... flags) {
        return run(Stream.concat(
                        Stream.of(
                                "--institution=" + Groceries.STORE,
                                "--campaigns=tried.json",
                                "--from=" + from,
                                "--to=" + to),
                        Stream.of(flags))
                .toArray(String[]::new));
    }

    private static Outcome run(String... flags) {
        List<String> arguments = new ArrayList<>(List.of("replay"));
        arguments.addAll(List.of(flags));
        try (KassaProcess process = KassaProcess.start(folder, Map.of(), arguments.toArray(String[]::new))) {
            return new Outcome(process.exitCode(), process.out(), process.errors());
        }
    }

    private static Issued issue(String invoice, String product, int pieces, Caller merchant) {
        String cart = """
                {"invoiceId": "%s", "personId": "person-1", "institutionId": "corner-shop", "langCode": "EN",
                 "products": [{"id": "%s", "quantity": {"unit": "PIECE", "value": %d}}]}""";
        JsonNode receipt = accepted(platform.post("/receipt", cart.formatted(invoice, product, pieces)));
        String id = receipt.get("institutionInvoiceId").asText();
        JsonNode filed = accepted(merchant.get("/admin/receipts/" + id));
        return new Issued(id, invoice, Instant.parse(filed.get("issuedAt").asText()));
    }

    private static JsonNode accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().isEmpty() ? Caller.json("{}") : Caller.json(answer);
    }

    /** How a replay ended, and what it wrote. */
    private record Outcome(int code, List<String> out, List<String> errors) {}

    /** A receipt that was issued by a clock that this test does not set. */
    private record Issued(String id, String invoice, Instant at) {

        String row(String cells) {
            String[] parts = cells.split(",", 4);
            return "%s  %-17s  %s  %8s  %7s  %10s  %s"
                    .formatted(id, invoice, time(), parts[0], parts[1], parts[2], parts[3]);
        }

        String record(String cell, String cells) {
            String[] parts = cells.split(",", 4);
            return String.join(",", id, cell, time(), "EUR", parts[0], parts[1], parts[2], parts[3]) + "\r\n";
        }

        private String time() {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.of("Europe/Tallinn")));
        }
    }
}
