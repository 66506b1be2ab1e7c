package kassa.adapter.http.invoice;

import java.util.List;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.invoice.FiledInvoice;
import kassa.domain.invoice.Invoice;

/** An invoice, complete: {@code {"id": "I-1", "institutionId": "..", "revisions": [{"deviations": [..], "invoice": {..}, ..}]}}. */
final class FiledInvoiceJson {

    private FiledInvoiceJson() {}

    /** All that is kept under its number, oldest first. */
    static void write(List<FiledInvoice> revisions, JsonWriter out) {
        Invoice first = revisions.get(0).revision().invoice();
        out.text("id", first.id().value())
                .text("institutionId", first.seller().store().value())
                .list("revisions", revisions, FiledInvoiceJson::write);
    }

    private static void write(FiledInvoice filed, JsonWriter out) {
        out.integer("revision", filed.revision().revision())
                .instant("receivedAt", filed.revision().receivedAt())
                .list("deviations", filed.revision().deviations(), DeviationJson::write)
                .object("invoice", filed.revision().invoice(), InvoiceJson::write)
                .raw("original", filed.original());
    }
}
