package kassa.adapter.http.purchasecontrol;

import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.oneOf;

import java.util.Optional;
import kassa.adapter.http.document.PersonIdJson;
import kassa.adapter.http.document.PositionJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.json.Words;
import kassa.application.port.Page;
import kassa.application.purchasecontrol.ControlQuery;
import kassa.application.purchasecontrol.Purchase;
import kassa.domain.node.InstitutionId;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.receipt.InvoiceId;

/** A page of control cases: {@code {"cases": [{"invoiceId": "I-1", "state": "OPEN", ..}], "next": ".."}}. */
final class ControlPageJson {

    private static final int USUAL_LIMIT = 100;
    private static final JsonValue<Integer> LIMIT = integer(1, 500);
    private static final JsonValue<ControlState> STATE =
            oneOf(Words.of(ControlState.class).also(ControlTextsJson.EXPIRED, ControlState.EXPIRED));

    /** The id of a store has no separator; the id of an invoice, which may have one, comes last. */
    private static final PositionJson<Purchase> POSITIONS =
            PositionJson.ofParts("~", 3, ControlPageJson::purchase, ControlPageJson::written);

    private ControlPageJson() {}

    static ControlQuery read(JsonObject in) {
        return new ControlQuery(
                in.optional("institutionId", CheckCartJson.INSTITUTION_ID),
                in.optional("state", STATE),
                in.optional("personId", PersonIdJson.VALUE),
                in.optional("deviation", flag()),
                in.optional("after", POSITIONS.value()),
                in.orElse("limit", LIMIT, USUAL_LIMIT));
    }

    static void write(Page<ControlCase, Purchase> page, JsonWriter out) {
        out.list("cases", page.elements(), ControlCaseJson::writeSummary)
                .optionalText("next", page.next().map(POSITIONS::written));
    }

    private static Optional<Purchase> purchase(String... parts) {
        return Optional.of(new Purchase(new InstitutionId(parts[0]), new InvoiceId(parts[1])));
    }

    private static String written(Purchase purchase) {
        return purchase.institution().value() + "~" + purchase.invoice().value();
    }
}
