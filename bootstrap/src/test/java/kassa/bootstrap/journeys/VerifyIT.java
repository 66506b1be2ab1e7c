package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Verifying what was sold")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerifyIT {

    private static final Map<String, String> SETTINGS =
            Map.of("KASSA_PORT", "0", "KASSA_SMARTS_TOKEN", "platform", "KASSA_ADMIN_TOKEN", "merchant");

    private static final String INSTITUTION = "/admin/institutions/" + Groceries.STORE;

    @TempDir
    private static Path folder;

    /** Two receipts are paid and one is not; of the first, two waters go back. */
    @BeforeAll
    static void sell() {
        try (KassaProcess node = KassaProcess.start(folder, SETTINGS, "serve")) {
            Caller platform = new Caller(node.ready(), "platform");
            Caller merchant = new Caller(node.ready(), "merchant");
            accepted(merchant.put(INSTITUTION, Groceries.TERMS));
            accepted(merchant.put(INSTITUTION + "/products", Groceries.products(Instant.now())));
            String receipt = Caller.json(accepted(platform.post("/receipt", Groceries.cart("I-1"))))
                    .get("institutionInvoiceId")
                    .asText();
            accepted(platform.post("/receipt", Groceries.cart("I-2", "coffee")));
            accepted(platform.post("/receipt", Groceries.cart("I-3", "novel")));
            accepted(platform.post("/receipt/confirm", "{\"invoiceId\": \"I-1\"}"));
            accepted(platform.post("/receipt/confirm", "{\"invoiceId\": \"I-3\", \"total\": 18.00}"));
            accepted(merchant.post(
                    "/admin/receipts/" + receipt + "/refunds",
                    "{\"refundId\": \"RF-1\", \"reason\": \"leaked\", \"lines\": [{\"row\": 4, \"quantity\": 2}]}"));
            node.kill();
        }
    }

    private static HttpResponse<String> accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    @Test
    @Order(1)
    @DisplayName("finds everything as it was, even after the process was killed, and ends with 0")
    void sound() {
        Outcome outcome = verify();

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.out())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .matches(
                                "corner-shop: 2 paid receipts cost what their carts cost; 4 entries of the ledger hold,"
                                        + " the last hash is [0-9a-f]{64}"));
        assertThat(outcome.code()).isZero();
    }

    @Test
    @Order(2)
    @DisplayName("ends with 1 and the entry whose content someone changed past the guards of the database")
    void alteredEntry() throws SQLException {
        assertThat(change("update ledger_entry set content = replace(content, '\"leaked\"', '') where sequence = 1"))
                .contains("append-only");
        change("drop trigger ledger_entry_is_append_only");
        change(
                "update ledger_entry set content = replace(content, '\"revision\":1', '\"revision\":2') where sequence = 1");

        assertThat(verify())
                .isEqualTo(new Outcome(
                        1,
                        List.of(),
                        List.of("corner-shop: entry 1 was altered: its hash is not that of what it says")));
        change(
                "update ledger_entry set content = replace(content, '\"revision\":2', '\"revision\":1') where sequence = 1");
    }

    @Test
    @Order(3)
    @DisplayName("ends with 1 and the receipt that no longer costs what its cart costs")
    void alteredReceipt() throws SQLException {
        change("update receipt set document = replace(document, '\"unitPrice\":18.9', '\"unitPrice\":17.9')"
                + " where fiscal_number = 2");

        Outcome outcome = verify();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errors())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .matches(
                                "corner-shop: receipt [0-9A-Z]{26} does not cost what its cart costs: it says 18\\.90 EUR, priced"
                                        + " again it is 17\\.90 EUR"));
    }

    @Test
    @Order(4)
    @DisplayName("asked for wrongly ends with 2")
    void askedWrongly() {
        assertThat(run("verify", "--deep")).isEqualTo(new Outcome(2, List.of(), List.of("unknown argument: --deep")));
    }

    /** What went wrong, or nothing. */
    private static String change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/kassa"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    private static Outcome verify() {
        return run("verify");
    }

    private static Outcome run(String... arguments) {
        try (KassaProcess process = KassaProcess.start(folder, Map.of(), arguments)) {
            return new Outcome(process.exitCode(), new ArrayList<>(process.out()), new ArrayList<>(process.errors()));
        }
    }

    /** How a process ended, and what it wrote. */
    private record Outcome(int code, List<String> out, List<String> errors) {}
}
