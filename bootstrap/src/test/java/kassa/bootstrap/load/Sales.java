package kassa.bootstrap.load;

import java.util.stream.IntStream;

/**
 * What was sold, and how long it took.
 *
 * @param seconds of the clock, however many tills there were
 * @param cpuSeconds of the cores, spent by the process that sold
 * @param createMicros how long each receipt was waited for, in no order
 * @param confirmMicros how long each confirmation was waited for
 */
record Sales(double seconds, double cpuSeconds, int[] createMicros, int[] confirmMicros) {

    static Sales none() {
        return of(new int[0], new int[0]);
    }

    static Sales of(int[] createMicros, int[] confirmMicros) {
        return new Sales(0, 0, createMicros, confirmMicros);
    }

    Sales lasting(double time, double cpuTime) {
        return new Sales(time, cpuTime, createMicros, confirmMicros);
    }

    Sales plus(Sales more) {
        return new Sales(
                seconds + more.seconds,
                cpuSeconds + more.cpuSeconds,
                joined(createMicros, more.createMicros),
                joined(confirmMicros, more.confirmMicros));
    }

    private static int[] joined(int[] some, int[] others) {
        return IntStream.concat(IntStream.of(some), IntStream.of(others)).toArray();
    }

    /** Receipts that were issued and confirmed in a second. */
    double rate() {
        return confirmMicros.length / seconds;
    }

    /** Microseconds of a core for each of them. */
    double cpuMicros() {
        return 1e6 * cpuSeconds / confirmMicros.length;
    }

    /** Such as {@code 1.2 / 3.4 / 5.6}: the milliseconds within which 50, 95 and 99 of a hundred calls were answered. */
    static String percentiles(int[] micros) {
        int[] sorted = IntStream.of(micros).sorted().toArray();
        return "%.1f / %.1f / %.1f".formatted(millis(sorted, 50), millis(sorted, 95), millis(sorted, 99));
    }

    private static double millis(int[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1000.0;
    }
}
