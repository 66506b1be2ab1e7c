package kassa.domain.pricing;

import java.util.Objects;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.money.Money;

/**
 * What a cart does to the points of one card; a point is worth one unit of the currency.
 *
 * @param used points that pay a part of the goods, zero or more
 * @param earned points to be had once the cart is paid, zero or more
 */
public record CardPoints(CardId id, Money used, Money earned) {

    public CardPoints {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(used, "used");
        Objects.requireNonNull(earned, "earned");
    }
}
