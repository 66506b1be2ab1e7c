package kassa.domain.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import kassa.domain.money.Rounding;
import kassa.domain.money.UnitPrice;
import kassa.domain.rule.RuleViolation;

/**
 * A discount or markup on the shelf price of a product, such as 10 % off or 0.20 on top of each unit.
 *
 * @param value percent of the price, or an amount for each unit in the price's own basis; more than zero, below 10⁹, at
 *     most four decimals; a discount rate is at most 100 ({@code catalogue.addition})
 */
public record Addition(Direction direction, Measure measure, BigDecimal value) {

    /** Whether the customer pays less or more. */
    public enum Direction {
        DISCOUNT,
        MARKUP
    }

    /** How the size of an addition is told. */
    public enum Measure {
        RATE,
        SUM
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000);

    public Addition {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(measure, "measure");
        value = value.stripTrailingZeros();
        RuleViolation.unless(
                value.signum() > 0 && value.scale() <= UnitPrice.MAX_DECIMALS && value.compareTo(LIMIT) < 0,
                CatalogueRule.ADDITION,
                "an addition is more than 0, below 1000000000 and has at most 4 decimals");
        RuleViolation.unless(
                direction == Direction.MARKUP || measure == Measure.SUM || value.compareTo(HUNDRED) <= 0,
                CatalogueRule.ADDITION,
                "a discount takes at most 100 percent");
    }

    /**
     * The price with this addition, rounded to the decimals of the shelf price and at least to those of the currency:
     * the price shown is the price charged.
     *
     * @param currencyDigits decimals of the store's currency
     * @throws RuleViolation {@code catalogue.addition} if a discount is larger than the price
     */
    public UnitPrice appliedTo(UnitPrice shelf, int currencyDigits) {
        BigDecimal size =
                measure == Measure.SUM ? value : shelf.amount().multiply(value).movePointLeft(2);
        BigDecimal exact = direction == Direction.MARKUP
                ? shelf.amount().add(size)
                : shelf.amount().subtract(size);
        RuleViolation.unless(exact.signum() >= 0, CatalogueRule.ADDITION, "the discount is larger than the price");
        return new UnitPrice(Rounding.halfUp(exact, shelf.shelfScale(currencyDigits)));
    }
}
