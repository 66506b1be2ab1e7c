package kassa.adapter.http.document;

import java.time.Instant;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.campaign.CampaignExpression;

/**
 * A campaign: {@code {"name": "3 for 2", "code": "C00000SKP001", "operation": "amount >= 3 ? amount - 1 : amount"}}, and
 * {@code startsAt}, {@code endsAt} and {@code priority} where it has such.
 */
public final class CampaignJson {

    private static final int MAX_NAME = 200;
    private static final JsonValue<CampaignCode> CODE = JsonValue.text().as(CampaignCode::parse);
    private static final JsonValue<Integer> PRIORITY = JsonValue.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public static final JsonValue<Campaign> VALUE = JsonValue.object(CampaignJson::read);

    private CampaignJson() {}

    private static Campaign read(JsonObject in) {
        String name = in.required("name", JsonValue.text(MAX_NAME));
        CampaignCode code = in.required("code", CODE);
        CampaignExpression operation = in.required("operation", operationOf(code));
        Optional<Instant> startsAt = in.optional("startsAt", JsonValue.instant());
        Optional<Instant> endsAt = in.optional("endsAt", JsonValue.instant());
        int priority = in.orElse("priority", PRIORITY, 0);
        return new Campaign(name, code, operation, startsAt, endsAt, priority);
    }

    public static void write(Campaign campaign, JsonWriter out) {
        out.text("name", campaign.name())
                .text("code", campaign.code().toString())
                .text("operation", campaign.operation().text())
                .optionalInstant("startsAt", campaign.startsAt())
                .optionalInstant("endsAt", campaign.endsAt());
        if (campaign.priority() != 0) {
            out.integer("priority", campaign.priority());
        }
    }

    /** Only its code tells which variables an operation may use. */
    private static JsonValue<CampaignExpression> operationOf(CampaignCode code) {
        return JsonValue.prose(CampaignExpression.MAX_LENGTH).as(text -> CampaignExpression.parse(text, code.type()));
    }
}
