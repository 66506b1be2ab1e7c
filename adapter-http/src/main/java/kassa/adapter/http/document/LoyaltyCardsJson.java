package kassa.adapter.http.document;

import static kassa.adapter.http.json.JsonValue.flag;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyRule;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/** The cards that come with a cart, each once: {@code [{"id": "7", "cardNumber": "4711", "useBonusOnPayment": true}]}. */
public final class LoyaltyCardsJson {

    private static final int MAX_CARDS = 100;
    private static final int MAX_LENGTH = 100;

    /** Those that are told of a cart that has been sold: one may stand there twice. */
    public static final JsonValue<List<RequestedCard>> TOLD =
            JsonValue.list(MAX_CARDS, JsonValue.object(LoyaltyCardsJson::read));

    public static final JsonValue<List<RequestedCard>> VALUE = TOLD.as(LoyaltyCardsJson::requireDistinct);

    private LoyaltyCardsJson() {}

    private static RequestedCard read(JsonObject in) {
        String programme = in.required("id", text(MAX_LENGTH));
        String number = in.required("cardNumber", text(MAX_LENGTH));
        boolean useBonus = in.orElse("useBonusOnPayment", flag(), false);
        return new RequestedCard(new CardId(programme, number), useBonus);
    }

    private static List<RequestedCard> requireDistinct(List<RequestedCard> cards) {
        Set<CardId> known = new HashSet<>();
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            if (!known.add(cards.get(i).id())) {
                breaches.add(new Breach(Integer.toString(i), "is named twice"));
            }
        }
        if (!breaches.isEmpty()) {
            throw new RuleViolation(LoyaltyRule.DISTINCT, "a cart names each card once", breaches);
        }
        return cards;
    }
}
