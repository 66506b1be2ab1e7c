package kassa.adapter.http.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kassa.adapter.http.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Events of receipts")
class ReceiptNewsJsonTest {

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
    @DisplayName("say what happened, when, to which receipt, and how it stands since")
    void paid() {
        node.create(SmallCarts.of("milk"));
        node.confirm("{\"invoiceId\":\"I-1\",\"total\":1}");

        assertThat(node.events()).containsExactly("""
                {"id":"R1-1","kind":"receipt.issued","at":"2026-11-23T12:00:00Z","sequence":1,\
                "institutionId":"demo-store","invoiceId":"I-1","institutionInvoiceId":"R1","state":"ISSUED","revision":1,\
                "total":1.03,"currency":"EUR","flags":[]}""", """
                {"id":"R1-2","kind":"receipt.paid","at":"2026-11-23T12:00:00Z","sequence":2,\
                "institutionId":"demo-store","invoiceId":"I-1","institutionInvoiceId":"R1","state":"PAID","revision":1,\
                "fiscalNumber":1,"total":1.03,"currency":"EUR","flags":["amount-differs"]}""");
    }

    @Test
    @DisplayName("tell the credit note of a refund, as the merchant got it")
    void refunded() {
        node.create(SmallCarts.of("milk"));
        node.confirm("{\"invoiceId\":\"I-1\"}");
        String note = node.server
                .post(
                        "/admin/receipts/R1/refunds",
                        TestServer.ADMIN,
                        "{\"refundId\":\"RF-1\",\"lines\":[{\"row\":0,\"quantity\":1}],\"reason\":\"spoilt\"}")
                .body();

        List<String> events = node.events();

        assertThat(note).startsWith("{\"number\":1,");
        assertThat(events).hasSize(3);
        assertThat(events.get(2))
                .startsWith("{\"id\":\"R1-3\",\"kind\":\"receipt.refunded\",")
                .endsWith(",\"flags\":[],\"creditNote\":" + note + "}");
    }
}
