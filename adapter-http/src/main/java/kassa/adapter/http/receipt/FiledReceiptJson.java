package kassa.adapter.http.receipt;

import kassa.adapter.http.document.PricedCartJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.receipt.FiledReceipt;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptEvent;
import kassa.domain.receipt.ReceiptFlag;

/** A receipt as the merchant's own systems see it: its life, the explanation of its price, and what the platform got. */
final class FiledReceiptJson {

    private FiledReceiptJson() {}

    static void write(FiledReceipt filed, JsonWriter out) {
        Receipt receipt = filed.receipt();
        out.text("institutionInvoiceId", receipt.id().value())
                .text("invoiceId", receipt.invoiceId().value())
                .text("institutionId", receipt.institutionId().value())
                .text("state", receipt.state().name())
                .integer("revision", receipt.revision());
        receipt.fiscalNumber().ifPresent(number -> out.integer("fiscalNumber", number.value()));
        out.instant("issuedAt", receipt.issuedAt())
                .optionalInstant("paidAt", receipt.paidAt())
                .texts("flags", receipt.flags().stream().map(ReceiptFlag::label).toList())
                .object("priced", receipt.priced(), PricedCartJson::write)
                .list("payments", receipt.payments(), FiledReceiptJson::write)
                .list("creditNotes", receipt.creditNotes(), CreditNoteJson::write)
                .list("events", receipt.events(), FiledReceiptJson::write)
                .raw("receipt", filed.answer());
    }

    private static void write(Payment payment, JsonWriter out) {
        out.text("institutionInvoiceId", payment.receipt().value())
                .optionalDecimal("sum", payment.sum())
                .optionalInstant("paidAt", payment.paidAt())
                .instant("receivedAt", payment.receivedAt())
                .raw("original", payment.original());
    }

    private static void write(ReceiptEvent event, JsonWriter out) {
        out.text("kind", event.kind().name()).instant("at", event.at());
    }
}
