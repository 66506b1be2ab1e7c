package kassa.adapter.http.document;

import java.math.BigDecimal;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.ProgrammeType;

/**
 * A loyalty programme: {@code {"id": "7", "cardCode": "SKP", "name": "Store card", "type": "BONUS", "bonusRate": 1,
 * "canUseBonus": true}}.
 */
public final class LoyaltyProgrammeJson {

    public static final JsonValue<LoyaltyProgramme> VALUE = JsonValue.object(LoyaltyProgrammeJson::read);

    private static final int MAX_CODE = 200;

    private LoyaltyProgrammeJson() {}

    private static LoyaltyProgramme read(JsonObject in) {
        return new LoyaltyProgramme(
                in.required("id", JsonValue.text(LoyaltyProgramme.MAX_ID)),
                in.optional("cardCode", JsonValue.text(MAX_CODE)),
                in.required("name", JsonValue.text(LoyaltyProgramme.MAX_NAME)),
                in.optional("type", JsonValue.oneOf(ProgrammeType.class)),
                in.orElse("bonusRate", JsonValue.decimal(), BigDecimal.ZERO),
                in.orElse("canUseBonus", JsonValue.flag(), false));
    }

    public static void write(LoyaltyProgramme programme, JsonWriter out) {
        out.text("id", programme.id())
                .optionalText("cardCode", programme.cardCode())
                .text("name", programme.name())
                .optionalText("type", programme.type().map(ProgrammeType::name))
                .decimal("bonusRate", programme.bonusRate())
                .flag("canUseBonus", programme.canUseBonus());
    }
}
