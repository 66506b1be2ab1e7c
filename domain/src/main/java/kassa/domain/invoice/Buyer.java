package kassa.domain.invoice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.receipt.PersonId;

/**
 * Who bought, as an invoice tells it.
 *
 * @param person the platform's unique code of the buyer
 * @param cards as they are told, so that one may stand there twice
 */
public record Buyer(PersonId person, List<RequestedCard> cards) {

    public Buyer {
        Objects.requireNonNull(person, "person");
        cards = List.copyOf(cards);
    }

    /** Each card once: one that is told twice counts as it was told first. */
    public List<RequestedCard> distinctCards() {
        Map<CardId, RequestedCard> distinct = new LinkedHashMap<>();
        cards.forEach(card -> distinct.putIfAbsent(card.id(), card));
        return List.copyOf(distinct.values());
    }
}
