package kassa.bootstrap.load;

import java.util.Locale;
import java.util.stream.IntStream;

/** How long searches of one kind took, and answers of the same size by a bare handler, in microseconds, in no order. */
record SearchTimes(String kind, int bytes, int[] searches, int[] bare) {

    static final String HEAD = """
            | Search | bytes | p50 / p95 / p99 / most, ms | bare handler, ms | ratio of p50, p95, p99 | searches |
            |---|---|---|---|---|---|""";

    SearchTimes plus(SearchTimes more) {
        return new SearchTimes(kind, bytes, joined(searches, more.searches), joined(bare, more.bare));
    }

    private static int[] joined(int[] some, int[] others) {
        return IntStream.concat(IntStream.of(some), IntStream.of(others)).toArray();
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %s | %.1f, %.1f, %.1f | %,d |",
                kind,
                bytes,
                percentiles(searches),
                percentiles(bare),
                ratio(50),
                ratio(95),
                ratio(99),
                searches.length);
    }

    private double ratio(int percent) {
        return millis(searches, percent) / millis(bare, percent);
    }

    /** Such as {@code 0.41 / 0.80 / 1.25 / 9.00}. */
    static String percentiles(int[] micros) {
        return micros.length == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "%.2f / %.2f / %.2f / %.2f",
                        millis(micros, 50),
                        millis(micros, 95),
                        millis(micros, 99),
                        millis(micros, 100));
    }

    private static double millis(int[] micros, int percent) {
        int[] sorted = IntStream.of(micros).sorted().toArray();
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1000.0;
    }
}
