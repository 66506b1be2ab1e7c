package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.roundedDecimal;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.application.receipt.ConfirmPayment;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/**
 * The platform's word that an invoice was paid: {@code {"invoiceId": "I-1", "institutionInvoiceId": "R-1", "total": 12}}.
 *
 * <p>The money has moved: any amount is taken, be it finer than cents or below zero; what binary floating point leaves
 * behind the sixth decimal is rounded away. Where the ids can be read nothing else keeps a payment from its receipt: an amount
 * or a time that cannot be read is left out, and noted.
 */
final class ConfirmPaymentJson {

    private static final JsonValue<InstitutionInvoiceId> RECEIPT_ID = text().as(InstitutionInvoiceId::new);

    private ConfirmPaymentJson() {}

    /**
     * Reads the confirmation and keeps {@code original} with it.
     *
     * @param speaker the institution that the caller speaks for: it is meant where the confirmation names none
     */
    static Function<JsonObject, ConfirmPayment> keeping(String original, Optional<InstitutionId> speaker) {
        return in -> read(in, original, speaker);
    }

    private static ConfirmPayment read(JsonObject in, String original, Optional<InstitutionId> speaker) {
        Optional<InvoiceId> invoice = in.optional("invoiceId", CreateReceiptJson.INVOICE_ID);
        Optional<InstitutionInvoiceId> receipt = in.optional("institutionInvoiceId", RECEIPT_ID);
        if (!in.has("invoiceId") && !in.has("institutionInvoiceId")) {
            in.refuse("needs an invoiceId or an institutionInvoiceId");
        }
        Optional<InstitutionId> institution = in.optional("institutionId", CreateReceiptJson.INSTITUTION_ID);
        Details details = new Details(in, invoice.isPresent() || receipt.isPresent());
        Optional<BigDecimal> sum = details.read("total|paidSum|amount", roundedDecimal());
        Optional<Instant> paidAt = details.read("paidAt|closedAt|createdAt", instant());
        return new ConfirmPayment(
                invoice, receipt, institution.or(() -> speaker), sum, paidAt, original, details.unread());
    }

    /** What goes without saying once it is known which payment it is; otherwise what is wrong with it is told as well. */
    private record Details(JsonObject in, boolean named, List<String> unread) {

        Details(JsonObject in, boolean named) {
            this(in, named, new ArrayList<>());
        }

        <T> Optional<T> read(String names, JsonValue<T> value) {
            return named ? in.readable(names, value, unread::add) : in.optional(names, value);
        }
    }
}
