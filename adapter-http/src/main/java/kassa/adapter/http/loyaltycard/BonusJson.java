package kassa.adapter.http.loyaltycard;

import static kassa.adapter.http.json.JsonValue.text;

import java.util.Optional;
import kassa.adapter.http.document.PersonIdJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.loyaltycard.BonusQuestion;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.PersonId;

/** The platform's LoyaltyCardBonusRequest, {@code {"id": "7", "cardNumber": "4711"}}, and its answer. */
final class BonusJson {

    private BonusJson() {}

    static BonusQuestion read(JsonObject in) {
        String programme = in.required("id", text(LoyaltyProgramme.MAX_ID));
        String number = in.required("cardNumber", text(LoyaltyProgramme.MAX_ID));
        Optional<PersonId> person = in.optional("personId", PersonIdJson.VALUE);
        Optional<InstitutionId> institution = in.optional("institutionId", text().as(InstitutionId::new));
        return new BonusQuestion(new CardId(programme, number), person, institution);
    }

    static void write(CardId card, Money points, JsonWriter out) {
        out.text("cardNumber", card.cardNumber())
                .money("bonus", points)
                .text("currency", points.currency().getCurrencyCode());
    }
}
