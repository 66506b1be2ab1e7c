package kassa.adapter.http.receipt;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.event.EventId;
import kassa.application.receipt.ReceiptNewsTexts;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.ReceiptNews;

/** An event of a receipt: {@code {"id": "R-1-2", "sequence": 2, "kind": "receipt.paid", "fiscalNumber": 17, ..}}. */
public final class ReceiptNewsJson implements ReceiptNewsTexts {

    @Override
    public String text(EventId id, ReceiptNews news) {
        return JsonWriter.object(out -> write(id, news, out));
    }

    private static void write(EventId id, ReceiptNews news, JsonWriter out) {
        out.text("id", id.toString())
                .text("kind", news.event().kind().label())
                .instant("at", news.event().at())
                .integer("sequence", news.sequence());
        write(news.receipt(), out);
        out.optionalObject("creditNote", news.creditNote(), CreditNoteJson::write);
    }

    private static void write(Receipt receipt, JsonWriter out) {
        out.text("institutionId", receipt.institutionId().value())
                .text("invoiceId", receipt.invoiceId().value())
                .text("institutionInvoiceId", receipt.id().value())
                .text("state", receipt.state().name())
                .integer("revision", receipt.revision());
        receipt.fiscalNumber().ifPresent(number -> out.integer("fiscalNumber", number.value()));
        out.money("total", receipt.priced().total())
                .text("currency", receipt.priced().currency().getCurrencyCode())
                .texts("flags", receipt.flags().stream().map(ReceiptFlag::label).toList());
    }
}
