package kassa.domain.money;

import static kassa.domain.property.Property.forAll;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An allocation")
class AllocationTest {

    private static final int TIMES = 5_000;

    private record Split(long amount, long[] weights) {

        long[] parts() {
            return Allocation.split(amount, weights);
        }

        BigInteger sumOfWeights() {
            return LongStream.of(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        }

        /** The exact share of a weight, in parts of the sum of all weights. */
        BigInteger shareTimesSum(int i) {
            return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weights[i]));
        }

        @Override
        public String toString() {
            return amount + " over " + Arrays.toString(weights);
        }
    }

    @Test
    @DisplayName("gives a tie to the earliest")
    void ties() {
        assertThat(Allocation.split(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
        assertThat(Allocation.split(2, new long[] {5, 5, 5})).containsExactly(1, 1, 0);
        assertThat(Allocation.split(1, new long[] {2, 3, 3})).containsExactly(0, 1, 0);
    }

    @Test
    @DisplayName("gives the cents that are left to the largest remainders")
    void largestRemainders() {
        // Exact shares 19.83 and 2.17; 1.5, 0.9 and 0.6.
        assertThat(Allocation.split(22, new long[] {998, 109})).containsExactly(20, 2);
        assertThat(Allocation.split(3, new long[] {5, 3, 2})).containsExactly(1, 1, 1);
    }

    @Test
    @DisplayName("gives nothing to a weight of zero")
    void zeroWeights() {
        assertThat(Allocation.split(5, new long[] {0, 3, 0, 3})).containsExactly(0, 3, 0, 2);
        assertThat(Allocation.split(0, new long[] {0, 0})).containsExactly(0, 0);
        assertThat(Allocation.split(0, new long[] {})).isEmpty();
    }

    @Test
    @DisplayName("money.weights: a negative weight is refused, and an amount that has no weight to go to")
    void unsoundWeights() {
        assertRefused(MoneyRule.WEIGHTS, () -> Allocation.split(100, new long[] {3, -1}));
        assertRefused(MoneyRule.WEIGHTS, () -> Allocation.split(0, new long[] {-1}));
        assertRefused(MoneyRule.WEIGHTS, () -> Allocation.split(1, new long[] {0, 0}));
        assertRefused(MoneyRule.WEIGHTS, () -> Allocation.split(-1, new long[] {}));
    }

    @Test
    @DisplayName("is exact where products need more than 64 bits")
    void largeNumbers() {
        long most = Long.MAX_VALUE;

        assertThat(Allocation.split(most, new long[] {1, 1}))
                .containsExactly(4_611_686_018_427_387_904L, 4_611_686_018_427_387_903L);
        assertThat(Allocation.split(most, new long[] {most - 1, 1})).containsExactly(most - 1, 1);
        assertThat(Allocation.split(-most, new long[] {most})).containsExactly(-most);
        // 2⁶² × 2 fits into 64 bits, but not with its sign.
        assertThat(Allocation.split(1L << 62, new long[] {2, 1}))
                .containsExactly(3_074_457_345_618_258_603L, 1_537_228_672_809_129_301L);
    }

    @Test
    @DisplayName("money.range: weights whose sum needs more than 63 bits are refused, and so is the amount −2⁶³")
    void range() {
        assertRefused(MoneyRule.RANGE, () -> Allocation.split(1, new long[] {Long.MAX_VALUE, 1}));
        assertRefused(MoneyRule.RANGE, () -> Allocation.split(Long.MIN_VALUE, new long[] {1, 1, 1}));
    }

    @Test
    @DisplayName("parts sum to the amount, each within one of its exact share, and none where the weight is zero")
    void partsSumToTheAmount() {
        forAll(TIMES, AllocationTest::anySplit, split -> {
            long[] parts = split.parts();
            assertThat(parts).hasSameSizeAs(split.weights);
            assertThat(sum(parts)).isEqualTo(BigInteger.valueOf(split.amount));
            for (int i = 0; i < parts.length; i++) {
                BigInteger difference = BigInteger.valueOf(parts[i])
                        .multiply(split.sumOfWeights())
                        .subtract(split.shareTimesSum(i));
                assertThat(difference.abs()).isLessThan(split.sumOfWeights());
                assertThat(split.weights[i] > 0 || parts[i] == 0).isTrue();
            }
        });
    }

    @Test
    @DisplayName("the parts of −x are the parts of x with the other sign")
    void mirrorsTheSign() {
        forAll(TIMES, AllocationTest::anySplit, split -> {
            long[] mirrored = LongStream.of(split.parts()).map(part -> -part).toArray();
            assertThat(Allocation.split(-split.amount, split.weights)).isEqualTo(mirrored);
        });
    }

    @Test
    @DisplayName("no part of an amount that is at most the sum of the weights exceeds its weight")
    void noPartExceedsItsWeight() {
        forAll(TIMES, AllocationTest::anySplit, split -> {
            long sum = split.sumOfWeights().longValueExact();
            long amount = Math.abs(split.amount) <= sum ? Math.abs(split.amount) : sum;
            long[] parts = Allocation.split(amount, split.weights);
            for (int i = 0; i < parts.length; i++) {
                assertThat(parts[i]).isBetween(0L, split.weights[i]);
            }
        });
    }

    @Test
    @DisplayName("among equal weights an earlier one never gets less than a later one")
    void earlierNeverGetsLess() {
        forAll(TIMES, AllocationTest::fewWeights, split -> {
            long[] parts = split.parts();
            for (int i = 0; i < parts.length; i++) {
                for (int j = i + 1; j < parts.length; j++) {
                    boolean fair = split.weights[i] != split.weights[j] || Math.abs(parts[i]) >= Math.abs(parts[j]);
                    assertThat(fair).isTrue();
                }
            }
        });
    }

    @Test
    @DisplayName("the larger remainder never stays behind where a smaller one was rounded up")
    void largestRemainderGoesFirst() {
        forAll(TIMES, AllocationTest::anySplit, split -> {
            Split positive = new Split(Math.abs(split.amount), split.weights);
            long[] parts = positive.parts();
            for (int i = 0; i < parts.length; i++) {
                for (int j = 0; j < parts.length; j++) {
                    boolean passedOver = isRoundedUp(positive, parts, j) && !isRoundedUp(positive, parts, i);
                    assertThat(passedOver && remainder(positive, i).compareTo(remainder(positive, j)) > 0)
                            .isFalse();
                }
            }
        });
    }

    private static boolean isRoundedUp(Split split, long[] parts, int i) {
        return !split.shareTimesSum(i).divide(split.sumOfWeights()).equals(BigInteger.valueOf(parts[i]));
    }

    private static BigInteger remainder(Split split, int i) {
        return split.shareTimesSum(i).remainder(split.sumOfWeights());
    }

    private static BigInteger sum(long[] parts) {
        return LongStream.of(parts).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Amounts and weights of every size, some weights zero. */
    private static Split anySplit(Random random) {
        long[] weights = new long[1 + random.nextInt(6)];
        for (int i = 0; i < weights.length; i++) {
            // Six weights of 60 bits sum to less than 63.
            weights[i] = random.nextInt(5) == 0 ? 0 : random.nextLong() >>> (4 + random.nextInt(58));
        }
        weights[random.nextInt(weights.length)] += 1;
        return new Split(random.nextLong() >> 1 + random.nextInt(62), weights);
    }

    /** Small weights, so that many are equal. */
    private static Split fewWeights(Random random) {
        long[] weights = random.longs(1 + random.nextInt(6), 1, 4).toArray();
        return new Split(random.nextInt(2_000) - 1_000, weights);
    }
}
