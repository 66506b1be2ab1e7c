package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.integer;

import java.time.Duration;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.receipt.Reconciliation;
import kassa.domain.node.InstitutionId;

/** What someone has to look at: {@code {"flagged": [..], "unmatchedPayments": [..], "unpaid": [..]}}. */
final class ReconciliationJson {

    private static final int USUAL_HOURS = 24;
    private static final JsonValue<Integer> HOURS = integer(0, 87_600);

    private ReconciliationJson() {}

    /** What is asked for. */
    record Request(InstitutionId institution, Duration unpaidFor, int limit) {}

    static Request read(JsonObject in) {
        return new Request(
                in.required("institutionId", CreateReceiptJson.INSTITUTION_ID),
                Duration.ofHours(in.orElse("unpaidHours", HOURS, USUAL_HOURS)),
                in.orElse("limit", ReceiptPageJson.LIMIT, ReceiptPageJson.USUAL_LIMIT));
    }

    static void write(Reconciliation found, JsonWriter out) {
        out.list("flagged", found.flagged(), ReceiptSummaryJson::write);
        UnmatchedPageJson.write(found.unmatched(), "unmatchedNext", out);
        out.list("unpaid", found.unpaid(), ReceiptSummaryJson::write);
    }
}
