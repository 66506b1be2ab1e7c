package kassa.domain.loyaltycard;

import java.util.Objects;

/**
 * A card as it came with a cart, before it is known what it is worth.
 *
 * @param useBonus whether the customer asks to pay with points
 */
public record RequestedCard(CardId id, boolean useBonus) {

    public RequestedCard {
        Objects.requireNonNull(id, "id");
    }
}
