package kassa.adapter.http.receipt;

import static kassa.adapter.http.receipt.ReceiptRoutesTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import kassa.adapter.http.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Cancelling and refunding over HTTP")
class AfterSaleRoutesTest {

    private TestNode node;

    @BeforeEach
    void start() {
        node = TestNode.start();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    @DisplayName("a receipt on offer is cancelled and shown so; a second time is a conflict")
    void cancel() {
        node.create(SmallCarts.of("milk"));

        HttpResponse<String> answer = cancel("R1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"state\":\"CANCELLED\"", "{\"kind\":\"CANCELLED\",")
                .isEqualTo(node.show("R1").body());
        assertProblem(cancel("R1"), 409, "receipt.state");
        assertProblem(cancel("R9"), 404, "receipt.unknown");
    }

    @Test
    @DisplayName("a refund answers with its credit note, the same one each time, and stands in the receipt")
    void refund() {
        node.create(SmallCarts.of("kali"));
        node.confirm("{\"invoiceId\":\"I-1\"}");
        String wish = "{\"refundId\":\"RF-1\",\"lines\":[{\"row\":0,\"quantity\":1},{\"row\":1,\"quantity\":\"1.0\"}],"
                + "\"reason\":\"spoilt\"}";

        HttpResponse<String> answer = refund("R1", wish);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"number\":1,\"refundId\":\"RF-1\",\"reason\":\"spoilt\","
                        + "\"lines\":[{\"row\":0,\"quantity\":1,\"amount\":1.25},{\"row\":1,\"quantity\":1,\"amount\":0.10}],"
                        + "\"vat\":[{\"rate\":24,\"net\":1.01,\"vat\":0.24,\"gross\":1.25},"
                        + "{\"rate\":0,\"net\":0.10,\"vat\":0.00,\"gross\":0.10}],"
                        + "\"total\":1.35,\"issuedAt\":\"2026-11-23T12:00:00Z\"}");
        assertThat(refund("R1", wish).body()).isEqualTo(answer.body());
        assertThat(node.show("R1").body())
                .contains("\"state\":\"REFUNDED\"", "\"creditNotes\":[" + answer.body() + "]");
    }

    @Test
    @DisplayName("in every state each command is taken as the table of states says, or is a conflict")
    void everyStateAndCommand() {
        Map<String, String> receipts = Map.of(
                "ISSUED", receipt("A"),
                "SUPERSEDED", superseded("B"),
                "CANCELLED", cancelled("C"),
                "PAID", paid("D"),
                "REFUNDED", refunded("E"));
        String expired = receipt("F");
        node.clock.advance(TestNode.TIME_TO_LIVE);
        node.receipts.expireDue(1); // the first of all is A, which is as old
        node.receipts.expireDue(10);

        assertProblem(cancel(expired), 409, "receipt.state");
        assertProblem(refund(expired, wish("X")), 409, "receipt.state");
        for (String state : new String[] {"SUPERSEDED", "CANCELLED", "PAID", "REFUNDED"}) {
            assertProblem(cancel(receipts.get(state)), 409, "receipt.state");
        }
        for (String state : new String[] {"SUPERSEDED", "CANCELLED", "REFUNDED"}) {
            assertProblem(refund(receipts.get(state), wish("X")), 409, "receipt.state");
        }
        assertThat(refund(receipts.get("PAID"), wish("X")).statusCode()).isEqualTo(200);
        for (String state : receipts.keySet()) {
            assertThat(confirm(receipts.get(state)).statusCode()).isEqualTo(200);
        }
        assertThat(confirm(expired).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"refundId\":\"RF-2\",\"lines\":[{\"row\":0,\"quantity\":2}],\"reason\":\"x\"} | 422 | receipt.refund-within-sale",
                "{\"refundId\":\"RF-2\",\"lines\":[{\"row\":1,\"quantity\":1}],\"reason\":\"x\"} | 422 | receipt.refund-row",
                "{\"refundId\":\"RF-2\",\"shipment\":true,\"reason\":\"x\"} | 422 | receipt.refund-row",
                "{\"refundId\":\"RF-2\",\"reason\":\"x\"} | 400 | invalid-request",
                "{\"refundId\":\"RF-2\",\"lines\":[{\"row\":0,\"quantity\":0}],\"reason\":\"x\"} | 400 | invalid-request",
                "{\"refundId\":\"RF-2\",\"lines\":[{\"row\":-1,\"quantity\":1}],\"reason\":\"x\"} | 400 | invalid-request",
                "{\"refundId\":\" \",\"lines\":[{\"row\":0,\"quantity\":1}],\"reason\":\"x\"} | 400 | invalid-request",
                "{\"refundId\":\"RF-2\",\"lines\":[{\"row\":0,\"quantity\":1}],\"reason\":\" \"} | 400 | invalid-request",
                "{\"refundId\":\"RF-2\",\"lines\":[{\"row\":0,\"quantity\":1}],\"reason\":\"x\",\"amount\":1} | 400 | invalid-request",
                "{\"lines\":[{\"row\":0,\"quantity\":1}],\"reason\":\"x\"} | 400 | invalid-request",
                "[] | 400 | invalid-request"
            })
    @DisplayName("a refund that cannot be is refused by its rule, and nothing is given back")
    void refused(String wish, int status, String problem) {
        String id = paid("A");

        assertProblem(refund(id, wish), status, problem);

        assertThat(node.show(id).body()).contains("\"state\":\"PAID\"", "\"creditNotes\":[]");
    }

    @Test
    @DisplayName("receipt.refund-id: 409 for another refund under the same id")
    void otherRefund() {
        String id = refunded("A");

        assertProblem(refund(id, wish("RF-1").replace("spoilt", "lost")), 409, "receipt.refund-id");
    }

    @Test
    @DisplayName("neither is done for the platform's token")
    void notForThePlatform() {
        node.create(SmallCarts.of("milk"));

        assertThat(node.server
                        .post("/admin/receipts/R1/cancel", TestServer.PLATFORM, "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(node.server
                        .post("/admin/receipts/R1/refunds", TestServer.PLATFORM, wish("RF-1"))
                        .statusCode())
                .isEqualTo(401);
    }

    private String receipt(String invoice) {
        String answer =
                node.create(SmallCarts.of("milk").replace("I-1", invoice)).body();
        return answer.replaceAll("^\\{\"institutionInvoiceId\":\"([^\"]+)\".*", "$1");
    }

    private String superseded(String invoice) {
        String id = receipt(invoice);
        node.create(SmallCarts.of("kali").replace("I-1", invoice));
        return id;
    }

    private String cancelled(String invoice) {
        String id = receipt(invoice);
        cancel(id);
        return id;
    }

    private String paid(String invoice) {
        String id = receipt(invoice);
        confirm(id);
        return id;
    }

    private String refunded(String invoice) {
        String id = paid(invoice);
        refund(id, wish("RF-1"));
        return id;
    }

    private static String wish(String id) {
        return "{\"refundId\":\"" + id + "\",\"lines\":[{\"row\":0,\"quantity\":1}],\"reason\":\"spoilt\"}";
    }

    private HttpResponse<String> confirm(String receipt) {
        return node.confirm("{\"institutionInvoiceId\":\"" + receipt + "\"}");
    }

    private HttpResponse<String> cancel(String receipt) {
        return node.server.post("/admin/receipts/" + receipt + "/cancel", TestServer.ADMIN, "");
    }

    private HttpResponse<String> refund(String receipt, String wish) {
        return node.server.post("/admin/receipts/" + receipt + "/refunds", TestServer.ADMIN, wish);
    }
}
