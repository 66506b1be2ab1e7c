package kassa.domain.invoice;

import java.util.List;
import java.util.Objects;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.receipt.PersonId;

/**
 * Who bought, as an invoice tells it.
 *
 * @param person the platform's unique code of the buyer
 */
public record Buyer(PersonId person, List<RequestedCard> cards) {

    public Buyer {
        Objects.requireNonNull(person, "person");
        cards = List.copyOf(cards);
    }
}
