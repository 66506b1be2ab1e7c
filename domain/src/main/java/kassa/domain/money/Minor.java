package kassa.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import kassa.domain.rule.RuleViolation;

/** Counts of minor units: of 63 bits and a sign, so that every one of them has its negative. */
final class Minor {

    private static final int BITS = 63;

    private Minor() {}

    /** The minor units of an amount that has no more decimals than its currency. */
    static long of(BigDecimal amount, int digits) {
        try {
            return require(amount.movePointRight(digits).longValueExact());
        } catch (ArithmeticException tooLargeOrTooFine) {
            throw tooLarge();
        }
    }

    static long of(BigInteger count) {
        if (count.bitLength() > BITS) {
            throw tooLarge();
        }
        return require(count.longValue());
    }

    static long require(long minor) {
        if (minor == Long.MIN_VALUE) {
            throw tooLarge();
        }
        return minor;
    }

    static RuleViolation overflow() {
        return new RuleViolation(MoneyRule.RANGE, "the sum is too large to be counted");
    }

    private static RuleViolation tooLarge() {
        return new RuleViolation(MoneyRule.RANGE, "the amount is too large to be counted");
    }
}
