package kassa.adapter.http.invoice;

import java.util.List;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.invoice.Invoice;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.invoice.InvoiceTotal;
import kassa.domain.receipt.InstitutionInvoiceId;

/** What tells one invoice from others: {@code {"id": "I-1", "revision": 1, "totalToPay": 12, "deviations": ["price"], ..}}. */
final class InvoiceSummaryJson {

    private InvoiceSummaryJson() {}

    static void write(InvoiceRevision revision, JsonWriter out) {
        Invoice invoice = revision.invoice();
        out.text("id", invoice.id().value())
                .text("institutionId", invoice.seller().store().value())
                .optionalText("institutionInvoiceId", invoice.receipt().map(InstitutionInvoiceId::value))
                .integer("revision", revision.revision())
                .text("status", invoice.status())
                .optionalDecimal("totalToPay", invoice.total().map(InvoiceTotal::toPay))
                .text("currency", invoice.currency().getCurrencyCode())
                .instant("createdAt", invoice.createdAt())
                .instant("closedAt", invoice.closedAt())
                .instant("receivedAt", revision.receivedAt())
                .texts("deviations", kinds(revision));
    }

    /** Each once. */
    private static List<String> kinds(InvoiceRevision revision) {
        return revision.deviations().stream()
                .map(deviation -> deviation.kind().label())
                .distinct()
                .toList();
    }
}
