package kassa.domain.money;

import java.math.BigDecimal;
import kassa.domain.rule.RuleViolation;

/**
 * The price of one unit of a product, such as 1.29 for a kilogram; finer than cents where a shelf price is.
 *
 * <p>It bears no currency: it stands beside the store whose currency it is in. Zero or more, below 10⁹, at most four
 * decimals ({@code money.unit-price}).
 *
 * @param amount the price in units of the store's currency, without trailing zeros
 */
public record UnitPrice(BigDecimal amount) implements Comparable<UnitPrice> {

    /** The finest price: a hundredth of a cent. */
    public static final int MAX_DECIMALS = 4;

    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000);

    public UnitPrice {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        RuleViolation.unless(
                amount.signum() >= 0 && amount.scale() <= MAX_DECIMALS && amount.compareTo(LIMIT) < 0,
                MoneyRule.UNIT_PRICE,
                "a unit price is 0 or more, below 1000000000 and has at most 4 decimals");
    }

    /** The price that {@link #toString} wrote, such as {@code 0.085}. */
    public static UnitPrice parse(String text) {
        try {
            return new UnitPrice(new BigDecimal(text));
        } catch (NumberFormatException unreadable) {
            throw new RuleViolation(MoneyRule.UNIT_PRICE, "a unit price reads like 4.99");
        }
    }

    /** The decimals that a changed price is rounded to: those of this price, at least those of the currency. */
    public int shelfScale(int currencyDigits) {
        return Math.max(amount.scale(), currencyDigits);
    }

    @Override
    public int compareTo(UnitPrice other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
