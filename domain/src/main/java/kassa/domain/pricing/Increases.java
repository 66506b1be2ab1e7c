package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.money.Rounding;

/**
 * Searches for the smallest increase of an amount or a total that has an effect.
 *
 * <p>An operation can be any function. So the increases tried are those to the numbers that stand in it, to just beyond
 * them, of one to twelve pieces, and of a tenth of what is there up to eight times as much; between the first that has an
 * effect and the one before it, the smallest is found by halving.
 */
final class Increases {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final int MOST_PIECES = 12;
    private static final BigDecimal NOT_NEAR = BigDecimal.valueOf(1_000_000);
    private static final List<BigDecimal> SHARES = Stream.of("0.1", "0.25", "0.5", "1", "2", "4", "8")
            .map(BigDecimal::new)
            .toList();

    private final BigDecimal now;
    private final BigDecimal step;
    private final boolean inPieces;

    private Increases(BigDecimal now, BigDecimal step, boolean inPieces) {
        this.now = now;
        this.step = step;
        this.inPieces = inPieces;
    }

    static Increases ofPieces(BigDecimal now) {
        return new Increases(now, BigDecimal.ONE, true);
    }

    /** @param step what the amount is counted in, such as 0.001 for what is sold by the kilogram */
    static Increases of(BigDecimal now, BigDecimal step) {
        return new Increases(now, step, false);
    }

    /** The smallest that has an effect, not above {@code most}. */
    Optional<BigDecimal> smallest(Campaign campaign, BigDecimal most, ToLongFunction<BigDecimal> effect) {
        BigDecimal without = BigDecimal.ZERO;
        for (BigDecimal by : probes(campaign)) {
            if (by.compareTo(most) > 0) {
                return Optional.empty();
            }
            if (effect.applyAsLong(by) > 0) {
                return Optional.of(between(without, by, effect));
            }
            without = by;
        }
        return Optional.empty();
    }

    private BigDecimal between(BigDecimal without, BigDecimal with, ToLongFunction<BigDecimal> effect) {
        BigDecimal low = without;
        BigDecimal high = with;
        while (high.subtract(low).compareTo(step) > 0) {
            BigDecimal middle = low.add(half(high.subtract(low)));
            if (effect.applyAsLong(middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private BigDecimal half(BigDecimal distance) {
        return Rounding.downTo(distance.multiply(HALF), step);
    }

    private List<BigDecimal> probes(Campaign campaign) {
        return Stream.concat(thresholds(campaign), usual())
                .filter(by -> by.signum() > 0)
                .map(BigDecimal::stripTrailingZeros)
                .sorted()
                .distinct()
                .toList();
    }

    private Stream<BigDecimal> usual() {
        Stream<BigDecimal> few =
                IntStream.rangeClosed(1, inPieces ? MOST_PIECES : 0).mapToObj(BigDecimal::valueOf);
        return Stream.concat(few, SHARES.stream().map(share -> Rounding.upTo(now.multiply(share), step)));
    }

    private Stream<BigDecimal> thresholds(Campaign campaign) {
        return campaign.operation().literals().stream()
                .filter(literal -> literal.compareTo(now) >= 0 && literal.compareTo(NOT_NEAR) < 0)
                .map(literal -> Rounding.upTo(literal.subtract(now), step))
                .flatMap(by -> Stream.of(by, by.add(step)));
    }
}
