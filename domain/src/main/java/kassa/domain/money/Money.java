package kassa.domain.money;

import java.math.BigDecimal;
import java.util.Currency;
import kassa.domain.rule.RuleViolation;

/**
 * An amount of money, such as {@code 12.34 EUR}: a count of the smallest unit of a currency.
 *
 * <p>Sums are exact; one that does not fit is refused with {@code money.range}. Two amounts are equal if they count the
 * same units of the same currency.
 *
 * @param minor the count of minor units (cents), negative for a reduction
 * @param currency an ISO 4217 currency; its default fraction digits give the minor unit
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public Money {
        digits(currency);
        Minor.require(minor);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * The amount as given, never rounded: {@code Money.of(new BigDecimal("12.34"), EUR)}.
     *
     * @throws RuleViolation {@code money.scale} if it has more decimals than the currency, {@code money.range} if it
     *     does not fit
     */
    public static Money of(BigDecimal amount, Currency currency) {
        int digits = digits(currency);
        RuleViolation.unless(
                decimals(amount) <= digits,
                MoneyRule.SCALE,
                currency + " amounts have at most " + digits + " decimals");
        return new Money(Minor.of(amount, digits), currency);
    }

    /** {@code exact} units of the currency, rounded as {@link Rounding} says. */
    public static Money rounded(BigDecimal exact, Currency currency) {
        return new Money(Rounding.toMinor(exact, digits(currency)), currency);
    }

    /** The amount that {@link #toString} wrote. */
    public static Money parse(String text) {
        try {
            int blank = text.indexOf(' ');
            return of(new BigDecimal(text.substring(0, blank)), Currency.getInstance(text.substring(blank + 1)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw new RuleViolation(MoneyRule.TEXT, "an amount reads like 12.34 EUR");
        }
    }

    /** How many decimals amounts in the currency have; there are currencies of no use to a till, such as gold (XAU). */
    private static int digits(Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        if (digits < 0) {
            throw new RuleViolation(MoneyRule.TEXT, currency + " has no minor unit to pay in");
        }
        return digits;
    }

    private static int decimals(BigDecimal amount) {
        return amount.signum() == 0 ? 0 : amount.stripTrailingZeros().scale();
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(exact(minor, other.minor), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        try {
            return new Money(Math.subtractExact(minor, other.minor), currency);
        } catch (ArithmeticException overflow) {
            throw Minor.overflow();
        }
    }

    /**
     * This amount × {@code numerator} / {@code denominator}, both positive, rounded half up away from zero; exact until
     * then.
     *
     * @throws RuleViolation {@code money.range} if the share does not fit
     */
    public Money share(long numerator, long denominator) {
        long size = Minor.share(Math.abs(minor), numerator, denominator);
        return new Money(minor < 0 ? -size : size, currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /** The amount in units of the currency, with as many decimals as the currency has: 12.34. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /** Smaller amounts first; amounts of different currencies are refused with {@code money.same-currency}. */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }

    private static long exact(long left, long right) {
        try {
            return Math.addExact(left, right);
        } catch (ArithmeticException overflow) {
            throw Minor.overflow();
        }
    }

    private void requireSameCurrency(Money other) {
        // Every sum asks this: the words are only put together for a refusal.
        if (!currency.equals(other.currency)) {
            throw new RuleViolation(
                    MoneyRule.SAME_CURRENCY, "amounts in " + currency + " and " + other.currency + " do not add up");
        }
    }
}
