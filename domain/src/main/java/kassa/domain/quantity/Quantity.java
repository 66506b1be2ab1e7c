package kassa.domain.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Rounding;
import kassa.domain.rule.RuleViolation;

/**
 * How much of something, such as {@code 0.846 KILOGRAM}: more than zero, below 10⁹, at most six decimals.
 *
 * <p>Two quantities are equal if unit and value are: 1.50 and 1.5 kilograms are, 1500 grams and 1.5 kilograms are not.
 *
 * @param value how many of the unit, without trailing zeros
 */
public record Quantity(BigDecimal value, UnitOfMeasure unit) {

    /** The finest quantity: a millionth of its unit. */
    public static final int MAX_DECIMALS = 6;

    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000);

    public Quantity {
        Objects.requireNonNull(unit, "unit");
        RuleViolation.unless(value.signum() > 0, QuantityRule.POSITIVE, "a quantity is more than zero");
        value = value.stripTrailingZeros();
        RuleViolation.unless(
                isInRange(value), QuantityRule.RANGE, "a quantity is below 1000000000 and has at most 6 decimals");
    }

    /** Whether so much can be bought at all: below 10⁹, at most six decimals. */
    public static boolean isInRange(BigDecimal value) {
        return value.compareTo(LIMIT) < 0 && value.stripTrailingZeros().scale() <= MAX_DECIMALS;
    }

    public static Quantity pieces(long count) {
        return new Quantity(BigDecimal.valueOf(count), UnitOfMeasure.PIECE);
    }

    public static Quantity of(String value, UnitOfMeasure unit) {
        try {
            return new Quantity(new BigDecimal(value), unit);
        } catch (NumberFormatException unreadable) {
            throw new RuleViolation(QuantityRule.TEXT, "a quantity is a decimal number");
        }
    }

    /** The quantity that {@link #toString} wrote. */
    public static Quantity parse(String text) {
        int blank = text.indexOf(' ');
        RuleViolation.unless(blank > 0, QuantityRule.TEXT, "a quantity reads like 0.846 KILOGRAM");
        return of(text.substring(0, blank), UnitOfMeasure.parse(text.substring(blank + 1)));
    }

    /** This quantity so many times; empty if that is no quantity any more. */
    public Optional<Quantity> times(BigDecimal count) {
        return Optional.of(value.multiply(count).stripTrailingZeros())
                .filter(product -> product.signum() > 0 && isInRange(product))
                .map(product -> new Quantity(product, unit));
    }

    /**
     * How many of {@code target} this is: 846 GRAM are 0.846 KILOGRAM; exact, or 34 digits where it does not terminate.
     *
     * @throws RuleViolation {@code quantity.same-dimension} if the units measure different things
     */
    public BigDecimal valueIn(UnitOfMeasure target) {
        if (target == unit) {
            return value;
        }
        RuleViolation.unless(
                target.dimension() == unit.dimension(),
                QuantityRule.SAME_DIMENSION,
                unit + " cannot be converted into " + target);
        return value.multiply(unit.size()).divide(target.size(), Rounding.EXACT);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
