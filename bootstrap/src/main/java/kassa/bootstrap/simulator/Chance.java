package kassa.bootstrap.simulator;

import java.util.List;
import java.util.SplittableRandom;

/** What happens by chance, and happens again with the same seed. Used by one thread at a time. */
final class Chance {

    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The chance of one visit of a simulation: it does not matter who makes the visit, and when. */
    static Chance of(long seed, long visit) {
        return new Chance(new SplittableRandom(seed).nextLong() + visit * 0x9E3779B97F4A7C15L);
    }

    /** Whether something happens that does in that share of all cases. */
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
