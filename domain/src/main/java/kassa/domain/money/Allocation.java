package kassa.domain.money;

import java.math.BigInteger;
import java.util.Arrays;
import kassa.domain.rule.RuleViolation;

/**
 * Splits an amount of minor units over weights by the method of the largest remainder (Hamilton's).
 *
 * <p>The parts sum to the amount exactly; each lies within one unit of its exact share; a zero weight gets nothing;
 * ties go to the earliest; the parts of −x are the negated parts of x. No part of an amount that is at most the sum of
 * the weights exceeds its weight.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * The parts of {@code amount}, one for each weight, in their order: {@code split(100, {1, 1, 1})} is 34, 33, 33.
     *
     * @throws RuleViolation {@code money.weights} if a weight is negative, or all are zero and the amount is not;
     *     {@code money.range} if the weights sum to more than 63 bits
     */
    public static long[] split(long amount, long[] weights) {
        Minor.require(amount);
        long sum = sum(weights);
        RuleViolation.unless(sum > 0 || amount == 0, MoneyRule.WEIGHTS, "an amount needs a weight to go to");
        return sum == 0
                ? new long[weights.length]
                : amount < 0 ? negated(shares(-amount, weights, sum)) : shares(amount, weights, sum);
    }

    private static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            RuleViolation.unless(weight >= 0, MoneyRule.WEIGHTS, "a weight is zero or more");
            sum = addExact(sum, weight);
        }
        return sum;
    }

    private static long addExact(long left, long right) {
        try {
            return Math.addExact(left, right);
        } catch (ArithmeticException overflow) {
            throw Minor.overflow();
        }
    }

    private static long[] negated(long[] parts) {
        return Arrays.stream(parts).map(part -> -part).toArray();
    }

    private static long[] shares(long amount, long[] weights, long sum) {
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = amount;
        for (int i = 0; i < weights.length; i++) {
            divide(amount, weights[i], sum, parts, remainders, i);
            left -= parts[i];
        }
        handOut(left, parts, remainders);
        return parts;
    }

    private static void divide(long amount, long weight, long sum, long[] parts, long[] remainders, int i) {
        if (Math.multiplyHigh(amount, weight) == 0 && amount * weight >= 0) {
            parts[i] = amount * weight / sum;
            remainders[i] = amount * weight % sum;
            return;
        }
        BigInteger[] both = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(weight))
                .divideAndRemainder(BigInteger.valueOf(sum));
        parts[i] = both[0].longValueExact();
        remainders[i] = both[1].longValueExact();
    }

    private static void handOut(long left, long[] parts, long[] remainders) {
        if (left == 0) {
            return;
        }
        Integer[] positions = new Integer[parts.length];
        Arrays.setAll(positions, i -> i);
        // The sort is stable: among equal remainders the earliest stays first.
        Arrays.sort(positions, (one, other) -> Long.compare(remainders[other], remainders[one]));
        for (int i = 0; i < left; i++) {
            parts[positions[i]]++;
        }
    }
}
