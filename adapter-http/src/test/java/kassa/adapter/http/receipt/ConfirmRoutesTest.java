package kassa.adapter.http.receipt;

import static kassa.adapter.http.receipt.ReceiptRoutesTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kassa.adapter.http.server.TestServer;
import kassa.application.receipt.UnmatchedPayment;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Payments over HTTP")
class ConfirmRoutesTest {

    private TestNode node;

    @BeforeEach
    void start() {
        node = TestNode.start();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"invoiceId\":\"I-1\"}",
                "{\"institutionInvoiceId\":\"R1\",\"total\":\"1.03\"}",
                "{\"invoiceId\":\"I-1\",\"institutionInvoiceId\":\"R1\",\"institutionId\":\"demo-store\",\"paidSum\":1.030}"
            })
    @DisplayName("pay the receipt that they name, by any of its names, and are answered with nothing")
    void paid(String confirmation) {
        node.create(SmallCarts.of("milk"));
        HttpResponse<String> answer = node.confirm(confirmation);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(node.show("R1").body())
                .contains("\"state\":\"PAID\",\"revision\":1,\"fiscalNumber\":1,")
                .contains("\"paidAt\":\"2026-11-23T12:00:00Z\",\"flags\":[],")
                .contains("\"original\":" + confirmation + "}]");
    }

    @Test
    @DisplayName("that come again change nothing, however often")
    void again() {
        node.create(SmallCarts.of("milk"));
        node.confirm("{\"invoiceId\":\"I-1\",\"total\":1.03}");
        String once = node.show("R1").body();
        node.clock.advance(TestNode.TIME_TO_LIVE.multipliedBy(2));

        assertThat(node.confirm("{\"invoiceId\":\"I-1\",\"total\":1.03}").statusCode())
                .isEqualTo(200);
        assertThat(node.confirm("{\"institutionInvoiceId\":\"R1\"}").statusCode())
                .isEqualTo(200);

        assertThat(node.show("R1").body()).isEqualTo(once);
        assertThat(node.unmatched()).isEmpty();
    }

    @Test
    @DisplayName("give each store fiscal numbers of its own, without gaps")
    void fiscalNumbers() {
        for (String invoice : new String[] {"A", "B", "C"}) {
            node.create(SmallCarts.of("milk").replace("I-1", invoice));
            node.create(SmallCarts.at("trade-store", "ET", "milk").replace("I-1", invoice));
        }
        node.confirm("{\"institutionInvoiceId\":\"R5\"}");
        node.confirm("{\"institutionInvoiceId\":\"nothing\"}");
        node.confirm("{\"institutionInvoiceId\":\"R6\"}");
        node.confirm("{\"institutionInvoiceId\":\"R1\"}");
        node.confirm("{\"institutionInvoiceId\":\"R1\"}");
        node.confirm("{\"institutionInvoiceId\":\"R3\"}");

        assertThat(node.show("R5").body()).contains("\"fiscalNumber\":1,");
        assertThat(node.show("R1").body()).contains("\"fiscalNumber\":2,");
        assertThat(node.show("R3").body()).contains("\"fiscalNumber\":3,");
        assertThat(node.show("R6").body()).contains("\"fiscalNumber\":1,");
    }

    @ParameterizedTest
    @CsvSource({"1.02", "1.035", "0", "-1.03", "999999999999999", "0.000001"})
    @DisplayName("with another amount than the total are taken and flagged: the money has moved")
    void amountDiffers(String total) {
        node.create(SmallCarts.of("milk"));

        assertThat(node.confirm("{\"invoiceId\":\"I-1\",\"total\":" + total + "}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(node.show("R1").body())
                .contains("\"state\":\"PAID\"", "\"flags\":[\"amount-differs\"]", "\"sum\":" + total + ",");
    }

    @Test
    @DisplayName("that come too late are taken and flagged; the time is the platform's where it tells one")
    void late() {
        node.create(SmallCarts.of("milk"));
        node.clock.advance(TestNode.TIME_TO_LIVE);

        node.confirm("{\"invoiceId\":\"I-1\",\"closedAt\":\"2026-11-24T11:59:59Z\"}");

        assertThat(node.show("R1").body())
                .contains("\"paidAt\":\"2026-11-24T11:59:59Z\",\"flags\":[\"late\"]")
                .contains("\"receivedAt\":\"2026-11-24T12:00:00Z\"");
    }

    @Test
    @DisplayName("for a revision that was replaced are taken and flagged, and the newer one is withdrawn")
    void supersededRevision() {
        node.create(SmallCarts.of("milk"));
        node.create(SmallCarts.of("kali"));

        assertThat(node.confirm("{\"institutionInvoiceId\":\"R1\"}").statusCode())
                .isEqualTo(200);

        assertThat(node.show("R1").body()).contains("\"state\":\"PAID\"", "\"flags\":[\"superseded-revision\"]");
        assertThat(node.show("R2").body()).contains("\"state\":\"SUPERSEDED\"");
    }

    @Test
    @DisplayName("of another revision of a paid invoice are kept with it and flagged")
    void duplicate() {
        node.create(SmallCarts.of("milk"));
        node.create(SmallCarts.of("kali"));
        node.confirm("{\"institutionInvoiceId\":\"R2\"}");

        assertThat(node.confirm("{\"institutionInvoiceId\":\"R1\"}").statusCode())
                .isEqualTo(200);

        assertThat(node.show("R2").body())
                .contains("\"flags\":[\"duplicate-payment\"]")
                .contains("\"payments\":[{\"institutionInvoiceId\":\"R2\",", "{\"institutionInvoiceId\":\"R1\",")
                .contains("{\"kind\":\"DUPLICATE_PAYMENT\",");
        assertThat(node.show("R1").body()).contains("\"state\":\"SUPERSEDED\"").doesNotContain("fiscalNumber");
    }

    @Test
    @DisplayName("receipt.unknown: 404, and the payment is kept to the letter")
    void unknown() {
        String confirmation = "{ \"invoiceId\" : \"I-9\", \"amount\": \"5.00\", \"bank\": {\"ref\": \"x\"} }";

        assertProblem(node.confirm(confirmation), 404, "receipt.unknown");
        assertThat(node.unmatched())
                .singleElement()
                .extracting(kept -> kept.confirmation().original())
                .isEqualTo(confirmation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"invoiceId\":\"I-1\"}",
                "{\"invoiceId\":\"I-2\",\"institutionInvoiceId\":\"R1\"}",
                "{\"institutionId\":\"trade-store\",\"institutionInvoiceId\":\"R1\"}"
            })
    @DisplayName(
            "receipt.ambiguous: 409 for an invoice of two stores or names that do not agree, and the payment is kept")
    void ambiguous(String confirmation) {
        node.create(SmallCarts.of("milk"));
        node.create(SmallCarts.at("trade-store", "ET", "milk"));

        assertProblem(node.confirm(confirmation), 409, "receipt.ambiguous");

        assertThat(node.unmatched())
                .extracting(kept -> kept.confirmation().original())
                .containsExactly(confirmation);
        assertThat(node.show("R1").body()).contains("\"state\":\"ISSUED\"");
        assertThat(node.show("R2").body()).contains("\"state\":\"ISSUED\"");
    }

    @Test
    @DisplayName("that name no institution mean the one whose token they come with")
    void ownInstitution() {
        node.create(SmallCarts.of("milk"));
        node.create(SmallCarts.at("trade-store", "ET", "milk"));

        assertThat(confirmAs("trade-store", "{\"invoiceId\":\"I-1\"}").statusCode())
                .isEqualTo(200);

        assertThat(node.show("R1").body()).contains("\"state\":\"ISSUED\"");
        assertThat(node.show("R2").body()).contains("\"state\":\"PAID\"");
    }

    @Test
    @DisplayName("of another institution's receipts are not taken from a token: 403 if named, 409 and kept if not")
    void foreignToken() {
        node.create(SmallCarts.of("milk"));

        assertProblem(
                confirmAs("trade-store", "{\"invoiceId\":\"I-1\",\"institutionId\":\"demo-store\"}"), 403, "forbidden");
        assertThat(node.unmatched()).isEmpty();
        assertProblem(confirmAs("trade-store", "{\"institutionInvoiceId\":\"R1\"}"), 409, "receipt.ambiguous");
        assertProblem(confirmAs("trade-store", "{\"invoiceId\":\"I-1\"}"), 404, "receipt.unknown");

        assertThat(node.unmatched())
                .extracting(UnmatchedPayment::confirmation)
                .allSatisfy(kept -> assertThat(kept.institution()).contains(new InstitutionId("trade-store")))
                .hasSize(2);
        assertThat(node.show("R1").body()).contains("\"state\":\"ISSUED\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"institutionInvoiceId\":\"R1\",\"total\":1.0300000000000000002}",
                "{\"invoiceId\":\"I-1\",\"total\":1.03,\"paidAt\":\"2026-11-23T14:00:00+0200\"}",
                "{\"invoiceId\":\"I-1\",\"paidAt\":\"2026-11-23 12:00:00\"}"
            })
    @DisplayName("are not lost over the noise of floating point or another spelling of a time")
    void noise(String confirmation) {
        node.create(SmallCarts.of("milk"));

        assertThat(node.confirm(confirmation).statusCode()).isEqualTo(200);

        assertThat(node.show("R1").body())
                .contains("\"state\":\"PAID\"", "\"paidAt\":\"2026-11-23T12:00:00Z\",\"flags\":[],")
                .contains("\"original\":" + confirmation + "}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"total\":\"much\"", "\"paidAt\":\"today\"", "\"total\":1e20,\"paidAt\":{}"})
    @DisplayName(
            "are taken without what cannot be read of them, and flagged; without a receipt, the reason tells of it")
    void partlyUnreadable(String fields) {
        node.create(SmallCarts.of("milk"));

        assertThat(node.confirm("{\"invoiceId\":\"I-1\"," + fields + "}").statusCode())
                .isEqualTo(200);
        assertThat(node.confirm("{\"invoiceId\":\"I-2\"," + fields + "}").statusCode())
                .isEqualTo(404);

        assertThat(node.show("R1").body()).contains("\"state\":\"PAID\"", "\"flags\":[\"partly-unreadable\"]");
        assertThat(node.unmatched())
                .singleElement()
                .satisfies(kept -> assertThat(kept.reason()).startsWith("there is no such receipt; not readable: "));
    }

    @Test
    @DisplayName("that say nothing readable are refused with every mistake")
    void invalid() {
        HttpResponse<String> answer = node.confirm("{\"total\":\"much\",\"paidAt\":\"today\"}");

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body())
                .contains(
                        "{\"pointer\":\"\",\"reason\":\"needs an invoiceId or an institutionInvoiceId\"}",
                        "{\"pointer\":\"/total\",\"reason\":\"must be a number\"}",
                        "\"pointer\":\"/paidAt\"");
        assertProblem(node.confirm("[]"), 400, "invalid-request");
        assertProblem(node.confirm("{\"invoiceId\":\"a\",\"invoiceId\":\"b\"}"), 400, "malformed-json");
        assertProblem(node.confirm("{\"invoiceId\":\"a\",\"total\":1e999999999999}"), 400, "malformed-json");
        assertThat(node.unmatched()).isEmpty();
    }

    @Test
    @DisplayName("are answered with 503 while the store is gone, so that they come again")
    void storageGone() {
        node.create(SmallCarts.of("milk"));
        node.store.breakDown();
        assertProblem(node.confirm("{\"invoiceId\":\"I-1\"}"), 503, "not-ready");
        node.store.recover();

        assertThat(node.show("R1").body()).contains("\"state\":\"ISSUED\"");
        assertThat(node.confirm("{\"invoiceId\":\"I-1\"}").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("are seen by the merchant only: the receipt is shown for the admin token, and 404 if there is none")
    void show() {
        String answer = node.create(SmallCarts.of("milk")).body();

        assertThat(node.show("R1").body()).endsWith(",\"receipt\":" + answer + "}");
        assertProblem(node.show("R9"), 404, "receipt.unknown");
        assertProblem(node.show("%20"), 400, "invalid-request");
        assertThat(node.server.get("/admin/receipts/R1", TestServer.PLATFORM).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> confirmAs(String institution, String confirmation) {
        return node.server.post("/receipt/confirm", "Bearer token-of-" + institution, confirmation);
    }
}
