package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.text;

import kassa.adapter.http.document.LoyaltyProgrammeJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HeldCard;

/** A card of a kept cart: what it was worth when the cart was priced. */
final class StoredCardJson {

    static final JsonValue<HeldCard> VALUE = JsonValue.object(StoredCardJson::read);

    private StoredCardJson() {}

    private static HeldCard read(JsonObject in) {
        return new HeldCard(
                new CardId(in.required("id", text()), in.required("cardNumber", text())),
                in.optional("programme", LoyaltyProgrammeJson.VALUE),
                in.required("minorPointsAvailable", integer(0L, Long.MAX_VALUE)),
                in.required("useBonusOnPayment", flag()));
    }

    static void write(HeldCard card, JsonWriter out) {
        out.text("id", card.id().programmeId())
                .text("cardNumber", card.id().cardNumber())
                .optionalObject("programme", card.programme(), LoyaltyProgrammeJson::write)
                .integer("minorPointsAvailable", card.pointsAvailable())
                .flag("useBonusOnPayment", card.useBonus());
    }
}
