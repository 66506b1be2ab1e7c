package kassa.adapter.http.document;

import java.math.BigDecimal;
import java.util.Map;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.json.Words;
import kassa.domain.loyaltycard.LoyaltyProgramme;

/**
 * A loyalty programme: {@code {"id": "7", "cardCode": "SKP", "name": "Store card", "bonusRate": 1,
 * "canUseBonus": true}}.
 */
public final class LoyaltyProgrammeJson {

    public static final JsonValue<LoyaltyProgramme> VALUE = JsonValue.object(LoyaltyProgrammeJson::read);

    /** The platform's word for what a programme is; checked and not kept, because no price depends on it. */
    private static final JsonValue<String> TYPE =
            JsonValue.oneOf(Words.of(Map.of("BONUS", "BONUS", "DEFAULT", "DEFAULT")));

    private static final int MAX_LENGTH = 200;

    private LoyaltyProgrammeJson() {}

    private static LoyaltyProgramme read(JsonObject in) {
        in.optional("type", TYPE);
        return new LoyaltyProgramme(
                in.required("id", JsonValue.text(MAX_LENGTH)),
                in.optional("cardCode", JsonValue.text(MAX_LENGTH)),
                in.required("name", JsonValue.text(MAX_LENGTH)),
                in.orElse("bonusRate", JsonValue.decimal(), BigDecimal.ZERO),
                in.orElse("canUseBonus", JsonValue.flag(), false));
    }

    public static void write(LoyaltyProgramme programme, JsonWriter out) {
        out.text("id", programme.id())
                .optionalText("cardCode", programme.cardCode())
                .text("name", programme.name())
                .decimal("bonusRate", programme.bonusRate())
                .flag("canUseBonus", programme.canUseBonus());
    }
}
