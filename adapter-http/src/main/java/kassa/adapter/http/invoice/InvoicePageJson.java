package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.text;

import java.time.DateTimeException;
import java.time.Instant;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.invoice.InvoicePage;
import kassa.application.invoice.InvoiceQuery;
import kassa.application.invoice.Invoices;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.rule.RuleViolation;

/** A page of invoices: {@code {"invoices": [{"id": "I-1", "revision": 1, ..}], "next": ".."}}. */
final class InvoicePageJson {

    private static final int USUAL_LIMIT = 100;
    private static final JsonValue<Integer> LIMIT = integer(1, 500);

    /** Instant, revision, store and number: of these only the last may hold a slash. */
    private static final String SEPARATOR = "/";

    private static final int PARTS = 4;
    private static final JsonValue<Invoices.Position> POSITION = text().where(
                    InvoicePageJson::isPosition, "must be the next of the page before")
            .as(InvoicePageJson::position);

    private InvoicePageJson() {}

    static InvoiceQuery read(JsonObject in) {
        return new InvoiceQuery(
                in.optional("institutionId", text().as(InstitutionId::new)),
                in.optional("deviation", flag()),
                in.optional("from", instant()),
                in.optional("to", instant()),
                in.optional("after", POSITION),
                in.orElse("limit", LIMIT, USUAL_LIMIT));
    }

    static void write(InvoicePage page, JsonWriter out) {
        out.list("invoices", page.invoices(), InvoiceSummaryJson::write)
                .optionalText("next", page.next().map(InvoicePageJson::written));
    }

    private static boolean isPosition(String text) {
        try {
            return text.split(SEPARATOR, PARTS).length == PARTS
                    && position(text).revision() > 0;
        } catch (DateTimeException | NumberFormatException | RuleViolation unreadable) {
            return false;
        }
    }

    private static Invoices.Position position(String text) {
        String[] parts = text.split(SEPARATOR, PARTS);
        return new Invoices.Position(
                Instant.parse(parts[0]),
                new InstitutionId(parts[2]),
                new InvoiceId(parts[3]),
                Integer.parseInt(parts[1]));
    }

    private static String written(Invoices.Position position) {
        return String.join(
                SEPARATOR,
                position.receivedAt().toString(),
                Integer.toString(position.revision()),
                position.store().value(),
                position.id().value());
    }
}
