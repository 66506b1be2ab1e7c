package kassa.adapter.http.purchasecontrol;

import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.time.DateTimeException;
import java.time.Instant;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.json.Words;
import kassa.application.purchasecontrol.ControlCases;
import kassa.application.purchasecontrol.ControlPage;
import kassa.application.purchasecontrol.ControlQuery;
import kassa.application.purchasecontrol.Purchase;
import kassa.domain.node.InstitutionId;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.rule.RuleViolation;

/** A page of control cases: {@code {"cases": [{"invoiceId": "I-1", "state": "OPEN", ..}], "next": ".."}}. */
final class ControlPageJson {

    private static final int USUAL_LIMIT = 100;
    private static final JsonValue<Integer> LIMIT = integer(1, 500);
    private static final JsonValue<ControlState> STATE =
            oneOf(Words.of(ControlState.class).also(ControlTextsJson.EXPIRED, ControlState.EXPIRED));

    /** Neither an instant nor the id of a store has one; the id of an invoice, which may, comes last. */
    private static final String SEPARATOR = "~";

    private static final int PARTS = 3;
    private static final int POSITION_LENGTH = 300;
    private static final JsonValue<ControlCases.Position> POSITION = text(POSITION_LENGTH)
            .where(ControlPageJson::isPosition, "must be the next of the page before")
            .as(ControlPageJson::position);

    private ControlPageJson() {}

    static ControlQuery read(JsonObject in) {
        return new ControlQuery(
                in.optional("institutionId", CheckCartJson.INSTITUTION_ID),
                in.optional("state", STATE),
                in.optional("personId", CheckCartJson.PERSON_ID),
                in.optional("deviation", flag()),
                in.optional("after", POSITION),
                in.orElse("limit", LIMIT, USUAL_LIMIT));
    }

    static void write(ControlPage page, JsonWriter out) {
        out.list("cases", page.cases(), ControlCaseJson::writeSummary)
                .optionalText("next", page.next().map(ControlPageJson::written));
    }

    private static boolean isPosition(String text) {
        if (text.split(SEPARATOR, PARTS).length < PARTS) {
            return false;
        }
        try {
            position(text);
            return true;
        } catch (DateTimeException | RuleViolation unreadable) {
            return false;
        }
    }

    private static ControlCases.Position position(String text) {
        String[] parts = text.split(SEPARATOR, PARTS);
        return new ControlCases.Position(
                Instant.parse(parts[0]), new Purchase(new InstitutionId(parts[1]), new InvoiceId(parts[2])));
    }

    private static String written(ControlCases.Position position) {
        Purchase purchase = position.purchase();
        return String.join(
                SEPARATOR,
                position.checkedAt().toString(),
                purchase.institution().value(),
                purchase.invoice().value());
    }
}
