package kassa.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import kassa.domain.rule.RuleViolation;

/** Counts of minor units: of 63 bits and a sign, so that every one of them has its negative. */
final class Minor {

    private static final int BITS = 63;
    /** Twice the product of two such numbers, and one more, fit into 63 bits. */
    private static final long SMALL = 1L << 30;

    private Minor() {}

    /** The minor units of an amount that has no more decimals than its currency. */
    static long of(BigDecimal amount, int digits) {
        try {
            return require(amount.movePointRight(digits).longValueExact());
        } catch (ArithmeticException tooLargeOrTooFine) {
            throw tooLarge();
        }
    }

    /** {@code minor} × {@code numerator} / {@code denominator}, all positive, halves up. */
    static long share(long minor, long numerator, long denominator) {
        boolean isSmall = Math.max(minor, denominator) <= SMALL && numerator <= SMALL;
        return isSmall
                ? (2 * minor * numerator + denominator) / (2 * denominator)
                : share(BigInteger.valueOf(minor), BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static long share(BigInteger minor, BigInteger numerator, BigInteger denominator) {
        BigInteger twice = minor.multiply(numerator).shiftLeft(1);
        return of(twice.add(denominator).divide(denominator.shiftLeft(1)));
    }

    private static long of(BigInteger count) {
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
