package kassa.domain.pricing;

import java.util.Objects;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyRule;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;

/**
 * What a cart does to the points of one card; a point is worth one unit of the currency.
 *
 * @param used points that pay a part of the goods, zero or more ({@code loyaltycard.points})
 * @param earned points to be had once the cart is paid, likewise
 */
public record CardPoints(CardId id, Money used, Money earned) {

    public CardPoints {
        Objects.requireNonNull(id, "id");
        RuleViolation.unless(
                !used.isNegative() && !earned.isNegative(),
                LoyaltyRule.POINTS,
                "points are used and earned, never less than none");
    }
}
