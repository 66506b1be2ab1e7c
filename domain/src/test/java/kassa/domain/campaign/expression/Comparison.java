package kassa.domain.campaign.expression;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One sample, three times: as we evaluate it, as a JavaScript engine does, and in fractions.
 *
 * @param ours the number that we come to, if there is one
 * @param theirs the engine's, if it is finite
 * @param decimal what decimals of 34 digits are known to come to
 * @param binary what doubles are known to come to
 */
record Comparison(
        Sample sample, Optional<BigDecimal> ours, Optional<BigDecimal> theirs, Outcome decimal, Outcome binary) {

    private static final int DIGITS = 12;

    static Comparison of(Sample sample, double result) {
        return new Comparison(
                sample,
                sample.evaluation().fold(Optional::of, reason -> Optional.empty()),
                Double.isFinite(result) ? Optional.of(new BigDecimal(result)) : Optional.empty(),
                sample.outcome(Machine.DECIMAL),
                sample.outcome(Machine.DOUBLE));
    }

    /** Whether both are known well enough that they have to agree; told without a look at what they came to. */
    boolean isComparable() {
        return decimal.isUndefined() && binary.isUndefined() || decimal.hasDigits(DIGITS) && binary.hasDigits(DIGITS);
    }

    /** Whether we and the engine have the same number to 12 digits, or both have none. */
    boolean agrees() {
        return ours.isPresent() && theirs.isPresent()
                ? isClose(ours.get(), theirs.get())
                : ours.isEmpty() && theirs.isEmpty();
    }

    /** Whether we are right to the last digits that 34 of them allow, where that is known. */
    boolean isOursRight() {
        return decimal.allows(ours);
    }

    /** Whether the engine is as near as doubles allow: if not, it is the fractions that are wrong. */
    boolean isTheirsRight() {
        return binary.allows(theirs);
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        BigDecimal tolerance = other.abs().scaleByPowerOfTen(-DIGITS);
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }
}
