package kassa.adapter.http.loyaltycard;

import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.loyaltycard.CardEntry;
import kassa.domain.loyaltycard.CardId;

/**
 * A card that the merchant makes known: {@code {"programmeId": "7", "cardNumber": "4711", "bonus": 12.50}}.
 *
 * <p>What identifies its holder ({@code idCode}, {@code phone}, {@code email}) may stand there too. Nothing in the price of
 * a cart depends on it, so it is checked for its form and not kept.
 */
final class CardEntryJson {

    static final JsonValue<CardEntry> VALUE = JsonValue.object(CardEntryJson::read);

    private static final int MAX_LENGTH = 100;
    private static final int MAX_CONTACT = 320;

    private CardEntryJson() {}

    private static CardEntry read(JsonObject in) {
        String programme = in.required("programmeId", JsonValue.text(MAX_LENGTH));
        String number = in.required("cardNumber", JsonValue.text(MAX_LENGTH));
        in.optional("idCode", JsonValue.text(MAX_LENGTH));
        in.optional("phone", JsonValue.text(MAX_LENGTH));
        in.optional("email", JsonValue.text(MAX_CONTACT));
        return new CardEntry(new CardId(programme, number), in.optional("bonus", JsonValue.decimal()));
    }
}
