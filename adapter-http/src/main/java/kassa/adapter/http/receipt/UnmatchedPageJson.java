package kassa.adapter.http.receipt;

import java.util.Optional;
import java.util.regex.Pattern;
import kassa.adapter.http.document.PositionJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.Page;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.KeptPayment;
import kassa.application.receipt.UnmatchedQuery;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/** A page of payments that no receipt was found for: {@code {"unmatchedPayments": [{"invoiceId": "I-1", ..}], "next": ".."}}. */
final class UnmatchedPageJson {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final PositionJson<Long> POSITIONS =
            PositionJson.ofParts("_", 2, parts -> number(parts[0]), String::valueOf);

    private UnmatchedPageJson() {}

    private static Optional<Long> number(String text) {
        return Optional.of(text)
                .filter(digits -> NUMBER.matcher(digits).matches())
                .map(Long::valueOf);
    }

    static UnmatchedQuery read(JsonObject in) {
        return new UnmatchedQuery(
                in.optional("institutionId", CreateReceiptJson.INSTITUTION_ID),
                in.optional("after", POSITIONS.value()),
                in.orElse("limit", ReceiptPageJson.LIMIT, ReceiptPageJson.USUAL_LIMIT));
    }

    static void write(Page<KeptPayment, Long> page, JsonWriter out) {
        write(page, "next", out);
    }

    /** @param next the name under which it is told where the next page goes on */
    static void write(Page<KeptPayment, Long> page, String next, JsonWriter out) {
        out.list("unmatchedPayments", page.elements(), UnmatchedPageJson::write)
                .optionalText(next, page.next().map(POSITIONS::written));
    }

    private static void write(KeptPayment kept, JsonWriter out) {
        ConfirmPayment sent = kept.payment().confirmation();
        out.optionalText("invoiceId", sent.invoice().map(InvoiceId::value))
                .optionalText("institutionInvoiceId", sent.receipt().map(InstitutionInvoiceId::value))
                .optionalText("institutionId", sent.institution().map(InstitutionId::value))
                .optionalDecimal("sum", sent.sum())
                .optionalInstant("paidAt", sent.paidAt())
                .instant("receivedAt", kept.payment().receivedAt())
                .instant("lastReceivedAt", kept.lastReceivedAt())
                .integer("times", kept.times())
                .text("reason", kept.payment().reason())
                .raw("original", sent.original());
    }
}
