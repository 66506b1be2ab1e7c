package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.time.DateTimeException;
import java.time.Instant;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.receipt.ReceiptPage;
import kassa.application.receipt.ReceiptQuery;
import kassa.application.receipt.Receipts;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.rule.RuleViolation;

/** A page of receipts: {@code {"receipts": [{"institutionInvoiceId": "R-1", ..}], "next": ".."}}. */
final class ReceiptPageJson {

    /** How many are listed at once. */
    static final JsonValue<Integer> LIMIT = integer(1, 500);

    static final int USUAL_LIMIT = 100;

    private static final char SEPARATOR = '_';
    private static final JsonValue<Receipts.Position> POSITION = text().where(
                    ReceiptPageJson::isPosition, "must be the next of the page before")
            .as(ReceiptPageJson::position);

    private ReceiptPageJson() {}

    static ReceiptQuery read(JsonObject in) {
        return new ReceiptQuery(
                in.optional("institutionId", CreateReceiptJson.INSTITUTION_ID),
                in.optional("invoiceId", CreateReceiptJson.INVOICE_ID),
                in.optional("state", oneOf(ReceiptState.class)),
                in.optional("from", instant()),
                in.optional("to", instant()),
                in.optional("after", POSITION),
                in.orElse("limit", LIMIT, USUAL_LIMIT));
    }

    static void write(ReceiptPage page, JsonWriter out) {
        out.list("receipts", page.receipts(), ReceiptSummaryJson::write)
                .optionalText("next", page.next().map(ReceiptPageJson::written));
    }

    private static boolean isPosition(String text) {
        try {
            position(text);
            return true;
        } catch (DateTimeException | RuleViolation unreadable) {
            return false;
        }
    }

    private static Receipts.Position position(String text) {
        int separator = Math.max(0, text.indexOf(SEPARATOR));
        return new Receipts.Position(
                Instant.parse(text.substring(0, separator)), new InstitutionInvoiceId(text.substring(separator + 1)));
    }

    private static String written(Receipts.Position position) {
        return position.issuedAt().toString() + SEPARATOR + position.id();
    }
}
