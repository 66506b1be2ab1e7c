package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.Optional;
import java.util.regex.Pattern;
import kassa.adapter.http.document.PositionJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.invoice.InvoiceQuery;
import kassa.application.invoice.RevisionId;
import kassa.application.port.Page;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;

/** A page of invoices: {@code {"invoices": [{"id": "I-1", "revision": 1, ..}], "next": ".."}}. */
final class InvoicePageJson {

    private static final int USUAL_LIMIT = 100;
    private static final JsonValue<Integer> LIMIT = integer(1, 500);

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

    /** Instant, revision, store and number: of these only the last may hold a slash. */
    private static final PositionJson<RevisionId> POSITIONS =
            PositionJson.ofParts("/", 4, InvoicePageJson::revision, InvoicePageJson::written);

    private InvoicePageJson() {}

    static InvoiceQuery read(JsonObject in) {
        return new InvoiceQuery(
                in.optional("institutionId", text().as(InstitutionId::new)),
                in.optional("deviation", flag()),
                in.optional("from", instant()),
                in.optional("to", instant()),
                in.optional("after", POSITIONS.value()),
                in.orElse("limit", LIMIT, USUAL_LIMIT));
    }

    static void write(Page<InvoiceRevision, RevisionId> page, JsonWriter out) {
        out.list("invoices", page.elements(), InvoiceSummaryJson::write)
                .optionalText("next", page.next().map(POSITIONS::written));
    }

    private static Optional<RevisionId> revision(String... parts) {
        return COUNT.matcher(parts[0]).matches()
                ? Optional.of(new RevisionId(
                        new InstitutionId(parts[1]), new InvoiceId(parts[2]), Integer.parseInt(parts[0])))
                : Optional.empty();
    }

    private static String written(RevisionId id) {
        return id.revision() + "/" + id.store().value() + "/" + id.invoice().value();
    }
}
