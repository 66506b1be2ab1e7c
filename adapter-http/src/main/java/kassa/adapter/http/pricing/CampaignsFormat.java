package kassa.adapter.http.pricing;

import java.util.List;
import kassa.adapter.http.document.CampaignJson;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.DocumentFormat;
import kassa.domain.campaign.Campaign;

/** The campaigns of a store as JSON to keep: {@code {"campaigns": [{"name": "3 for 2", ..}]}}. */
public final class CampaignsFormat implements DocumentFormat<List<Campaign>> {

    private static final JsonValue<List<Campaign>> CAMPAIGNS = JsonValue.list(Integer.MAX_VALUE, CampaignJson.VALUE);

    @Override
    public String write(List<Campaign> campaigns) {
        return JsonWriter.object(out -> out.list("campaigns", campaigns, CampaignJson::write));
    }

    @Override
    public List<Campaign> read(String document) {
        return JsonReading.restore(document, in -> in.required("campaigns", CAMPAIGNS));
    }
}
