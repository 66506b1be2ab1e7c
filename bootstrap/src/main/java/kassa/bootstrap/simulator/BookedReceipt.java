package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kassa.adapter.http.json.JsonTree;

/** A receipt as the node's books list it. */
record BookedReceipt(
        String id, String invoice, String state, Optional<Long> fiscalNumber, BigDecimal total, List<String> flags) {

    static BookedReceipt of(JsonTree listed) {
        return new BookedReceipt(
                listed.field("institutionInvoiceId").text().orElse(""),
                listed.field("invoiceId").text().orElse(""),
                listed.field("state").text().orElse(""),
                listed.field("fiscalNumber").number().map(BigDecimal::longValue),
                listed.field("total").number().orElse(BigDecimal.ZERO),
                listed.field("flags").elements().stream()
                        .flatMap(flag -> flag.text().stream())
                        .toList());
    }

    boolean isPaid() {
        return state.equals("PAID") || state.equals("REFUNDED");
    }
}
