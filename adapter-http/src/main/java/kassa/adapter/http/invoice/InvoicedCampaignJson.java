package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.list;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.verbatim;

import java.util.List;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.invoice.InvoicedCampaign;

/** A campaign on an invoice, readable or not: {@code {"name": "3 for 2", "code": "C00000SKP001", "operation": ".."}}. */
final class InvoicedCampaignJson {

    /** As many are told by one invoice, in all. */
    static final int MOST = 2_000;

    private static final JsonValue<String> TEXT = verbatim(1_048_576);

    static final JsonValue<List<InvoicedCampaign>> LIST = list(MOST, object(InvoicedCampaignJson::read));

    private InvoicedCampaignJson() {}

    private static InvoicedCampaign read(JsonObject in) {
        return new InvoicedCampaign(
                in.orElse("name", TEXT, ""), in.orElse("code", TEXT, ""), in.orElse("operation", TEXT, ""));
    }

    static void write(InvoicedCampaign campaign, JsonWriter out) {
        out.text("name", campaign.name()).text("code", campaign.code()).text("operation", campaign.operation());
    }
}
