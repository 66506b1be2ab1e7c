package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import kassa.adapter.http.json.JsonTree;

/**
 * A receipt that the customer has been shown.
 *
 * @param answer the receipt as it came
 */
record Offered(String id, BigDecimal total, String answer) {

    static Offered of(JsonTree receipt, String answer) {
        return new Offered(
                receipt.field("institutionInvoiceId").text().orElse(""),
                receipt.field("total").number().orElse(BigDecimal.ZERO),
                answer);
    }

    JsonTree receipt() {
        return JsonTree.of(answer);
    }
}
