package kassa.adapter.http.loyaltycard;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.loyaltycard.CardEntry;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.EmailAddress;
import kassa.domain.loyaltycard.HolderEntry;
import kassa.domain.loyaltycard.PersonalIdCode;

/**
 * A card that the merchant makes known: {@code {"programmeId": "7", "cardNumber": "4711", "bonus": 12.50, "phone": "5123
 * 4567"}}.
 */
final class CardEntryJson {

    static final JsonValue<CardEntry> VALUE = JsonValue.object(CardEntryJson::read);

    private static final int MAX_LENGTH = 100;
    private static final int MAX_CONTACT = 320;

    private CardEntryJson() {}

    private static CardEntry read(JsonObject in) {
        String programme = in.required("programmeId", JsonValue.text(MAX_LENGTH));
        String number = in.required("cardNumber", JsonValue.text(MAX_LENGTH));
        HolderEntry holder = new HolderEntry(
                in.optional("idCode", JsonValue.text(MAX_LENGTH).as(PersonalIdCode::parse)),
                in.optional("phone", JsonValue.text(MAX_LENGTH)),
                in.optional("email", JsonValue.text(MAX_CONTACT).as(EmailAddress::parse)));
        Optional<BigDecimal> bonus = in.optional("bonus", JsonValue.decimal());
        return new CardEntry(new CardId(programme, number), bonus, holder);
    }
}
