package kassa.adapter.http.pricing;

import java.util.List;
import kassa.adapter.http.document.CampaignJson;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.campaign.Campaign;

/** The campaigns of a store as the merchant sends them: a JSON array, {@code [{"name": "3 for 2", ..}]}. */
public final class CampaignList {

    private static final JsonValue<List<Campaign>> SENT =
            JsonValue.list(QuoteCartJson.MAX_CAMPAIGNS, CampaignJson.VALUE);

    private CampaignList() {}

    /**
     * The campaigns of a file, which is taken and refused just as a body of the admin API is.
     *
     * @throws kassa.adapter.http.json.InvalidRequest with every violation
     */
    public static List<Campaign> read(byte[] utf8) {
        return JsonReading.of(JsonFormat.parse(JsonText.decode(utf8)), true, SENT);
    }
}
