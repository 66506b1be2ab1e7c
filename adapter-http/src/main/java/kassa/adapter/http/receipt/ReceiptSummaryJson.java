package kassa.adapter.http.receipt;

import kassa.adapter.http.json.JsonWriter;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptFlag;

/** A receipt in a list: {@code {"institutionInvoiceId": "R-1", "state": "PAID", "total": 10.85, ..}}. */
final class ReceiptSummaryJson {

    private ReceiptSummaryJson() {}

    static void write(Receipt receipt, JsonWriter out) {
        out.text("institutionInvoiceId", receipt.id().value())
                .text("invoiceId", receipt.invoiceId().value())
                .text("state", receipt.state().name())
                .integer("revision", receipt.revision());
        receipt.fiscalNumber().ifPresent(number -> out.integer("fiscalNumber", number.value()));
        out.money("total", receipt.priced().total())
                .text("currency", receipt.priced().currency().getCurrencyCode())
                .instant("issuedAt", receipt.issuedAt())
                .optionalInstant("paidAt", receipt.paidAt())
                .texts("flags", receipt.flags().stream().map(ReceiptFlag::label).toList());
    }
}
