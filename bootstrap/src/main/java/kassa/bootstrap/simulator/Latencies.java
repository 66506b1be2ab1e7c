package kassa.bootstrap.simulator;

import java.time.Duration;

/**
 * How long answers took, in boxes whose width is a 64th of what they hold: memory does not grow with their number, and a
 * percentile is true to 2 %. Used by one thread at a time.
 */
final class Latencies {

    private static final int FINE_BITS = 6;
    private static final int FINE = 1 << FINE_BITS;

    private final long[] boxes = new long[FINE * Long.SIZE];
    private long count;
    private Duration longest = Duration.ZERO;

    void add(Duration took) {
        boxes[box(took.toNanos() / 1000)]++;
        count++;
        longest = longest.compareTo(took) < 0 ? took : longest;
    }

    long count() {
        return count;
    }

    Duration longest() {
        return longest;
    }

    /** So many percent of the answers took no longer than this. */
    Duration percentile(int percent) {
        long rank = Math.max(1, (count * percent + 99) / 100);
        long seen = 0;
        for (int i = 0; i < boxes.length; i++) {
            seen += boxes[i];
            if (count > 0 && seen >= rank) {
                Duration upper = Duration.ofNanos(upperMicros(i) * 1000);
                return upper.compareTo(longest) < 0 ? upper : longest;
            }
        }
        return Duration.ZERO;
    }

    private static int box(long micros) {
        int coarse = Math.max(0, Long.SIZE - FINE_BITS - 1 - Long.numberOfLeadingZeros(Math.max(micros, 1)));
        return coarse * FINE + (int) (micros >>> coarse);
    }

    private static long upperMicros(int box) {
        int coarse = Math.max(0, box / FINE - 1);
        return ((long) (box - coarse * FINE) + 1 << coarse) - 1;
    }
}
