package kassa.domain.pricing;

import java.math.BigDecimal;
import kassa.domain.money.MoneyRule;
import kassa.domain.rule.RuleViolation;

/** Keeps single charges so small that a whole cart of them can be summed up in 63 bits. */
final class Countable {

    private static final long LARGEST = 1_000_000_000_000_000L;

    private Countable() {}

    /** Whether so many units of a currency can be charged at once. */
    static boolean fits(BigDecimal amount, int digits) {
        return amount.movePointRight(digits).compareTo(BigDecimal.valueOf(LARGEST)) < 0;
    }

    static long require(long minor) {
        RuleViolation.unless(minor <= LARGEST, MoneyRule.RANGE, "an amount is beyond 10^15 minor units");
        return minor;
    }
}
