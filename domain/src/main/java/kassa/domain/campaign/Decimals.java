package kassa.domain.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kassa.domain.money.Rounding;

/**
 * The arithmetic of expressions: 34 digits, magnitudes from 10⁻¹⁰⁰ to 10¹⁰⁰, and no operation that takes long.
 *
 * <p>Any number that has passed {@link #bounded} has at most 34 digits between 10⁻¹³³ and 10¹⁰⁰. An exact sum, product
 * or remainder of two of them has thus at most 234 digits, however far apart their exponents are: no operation needs
 * more than a few microseconds.
 *
 * <p>What compares numbers or takes whole ones looks at 20 decimals, as {@link Rounding} does for cents: 10 / 3 * 3,
 * kept with 34 digits, is a little less than 10, and must still count as 10.
 */
final class Decimals {

    private static final int GUARD_SCALE = 20;
    private static final int EXPONENTS = 100;
    /** Within this scale no number of 34 digits leaves the range: what is usual needs no closer look. */
    private static final int USUAL_SCALE = 60;

    private static final int LONG_DIGITS = 18;
    private static final UndefinedNumber OUT_OF_RANGE =
            new UndefinedNumber(() -> "a number on the way is beyond 1e100 or finer than 1e-100");

    private Decimals() {}

    static BigDecimal add(BigDecimal left, BigDecimal right) {
        return bounded(left.add(right).round(Rounding.EXACT));
    }

    static BigDecimal subtract(BigDecimal left, BigDecimal right) {
        return bounded(left.subtract(right).round(Rounding.EXACT));
    }

    static BigDecimal multiply(BigDecimal left, BigDecimal right) {
        return bounded(left.multiply(right).round(Rounding.EXACT));
    }

    /** @throws ArithmeticException never: the caller has ruled out a divisor of zero */
    static BigDecimal divide(BigDecimal left, BigDecimal right) {
        return bounded(left.divide(right, Rounding.EXACT));
    }

    /**
     * What is left of the dividend, with its sign and all its digits: a price less what is left of it has to come out even.
     * A multiple of the divisor leaves nothing, also one that only the last step of a division keeps from being one.
     *
     * @throws ArithmeticException never: the caller has ruled out a divisor of zero
     */
    static BigDecimal remainder(BigDecimal left, BigDecimal right) {
        return isSmallInteger(left) && isSmallInteger(right)
                ? BigDecimal.valueOf(left.longValue() % right.longValue())
                : exactRemainder(left, right);
    }

    private static BigDecimal exactRemainder(BigDecimal left, BigDecimal right) {
        BigDecimal rest = orZero(left.remainder(right));
        return orZero(right.abs().subtract(rest.abs())).signum() == 0 ? BigDecimal.ZERO : rest;
    }

    static int compare(BigDecimal left, BigDecimal right) {
        boolean isShort = left.scale() <= GUARD_SCALE && right.scale() <= GUARD_SCALE;
        return isShort ? left.compareTo(right) : compareLong(left, right);
    }

    /** Numbers that are clearly apart need no rounding, which costs much more than their difference. */
    private static int compareLong(BigDecimal left, BigDecimal right) {
        BigDecimal difference = left.subtract(right);
        boolean isClear = (long) difference.precision() - difference.scale() > 1 - GUARD_SCALE;
        return isClear ? difference.signum() : guarded(left).compareTo(guarded(right));
    }

    /** {@code number} without the digits that only the last step of a division may have got wrong. */
    static BigDecimal guarded(BigDecimal number) {
        return number.scale() > GUARD_SCALE ? Rounding.halfUp(number, GUARD_SCALE) : number;
    }

    /** {@code number}, or zero where {@link #guarded} leaves nothing of it. */
    static BigDecimal orZero(BigDecimal number) {
        return guarded(number).signum() == 0 ? BigDecimal.ZERO : number;
    }

    /** {@code number} as a whole one. */
    static BigDecimal whole(BigDecimal number, RoundingMode mode) {
        BigDecimal guarded = guarded(number);
        return guarded.scale() > 0 ? guarded.setScale(0, mode) : guarded;
    }

    /** To the nearest whole number, halves towards positive infinity: 2.5 → 3, −2.5 → −2. */
    static BigDecimal nearest(BigDecimal number) {
        return whole(number, number.signum() < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP);
    }

    /** Whether {@code number} is zero or of a magnitude from 10⁻¹⁰⁰ to below 10¹⁰⁰. */
    static boolean isInRange(BigDecimal number) {
        long exponent = (long) number.precision() - number.scale() - 1;
        return number.signum() == 0 || exponent >= -EXPONENTS && exponent < EXPONENTS;
    }

    private static BigDecimal bounded(BigDecimal number) {
        int scale = number.scale();
        return scale >= -USUAL_SCALE && scale <= USUAL_SCALE ? number : closelyBounded(number);
    }

    private static BigDecimal closelyBounded(BigDecimal number) {
        if (!isInRange(number)) {
            throw OUT_OF_RANGE;
        }
        // A zero keeps the scale of its factors, which would go on growing.
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }

    private static boolean isSmallInteger(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= LONG_DIGITS;
    }
}
