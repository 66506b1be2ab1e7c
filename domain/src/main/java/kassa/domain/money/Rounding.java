package kassa.domain.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one way in which exact decimals become cents: half up, away from zero.
 *
 * <p>Before that a value is rounded to 20 decimals. A net price that does not terminate, such as 1.00 / 1.24, is kept
 * with 34 digits; multiplied back it misses the true value in the last of them, and an exact half cent would become a
 * little less than one. The first rounding repairs this.
 */
public final class Rounding {

    /** Precision of intermediate values: 34 digits, as in IEEE 754-2019 decimal128. */
    public static final MathContext EXACT = MathContext.DECIMAL128;

    private static final int GUARD_SCALE = 20;

    private Rounding() {}

    /** {@code exact} with {@code scale} decimals, half up away from zero: 0.125 → 0.13, −0.125 → −0.13. */
    public static BigDecimal halfUp(BigDecimal exact, int scale) {
        BigDecimal guarded = exact.scale() > GUARD_SCALE ? exact.setScale(GUARD_SCALE, RoundingMode.HALF_UP) : exact;
        return guarded.setScale(scale, RoundingMode.HALF_UP);
    }

    /**
     * {@code exact} units of a currency as its minor units, rounded like {@link #halfUp}.
     *
     * @param digits decimals of the currency, 2 for the euro
     * @throws kassa.domain.rule.RuleViolation {@code money.range} if the amount does not fit into 63 bits
     */
    public static long toMinor(BigDecimal exact, int digits) {
        return Minor.of(halfUp(exact, digits), digits);
    }

    /** The smallest multiple of {@code step} that is not below {@code exact}: 2.301 in steps of 0.01 is 2.31. */
    public static BigDecimal upTo(BigDecimal exact, BigDecimal step) {
        return exact.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }

    /** The largest multiple of {@code step} that is not above {@code exact}: 2.309 in steps of 0.01 is 2.30. */
    public static BigDecimal downTo(BigDecimal exact, BigDecimal step) {
        return exact.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }
}
