package kassa.bootstrap.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The result as a table in Markdown. */
final class LoadReport {

    private static final String HEAD = """
            | Connections | receipts/s | database alone | ratio (single rounds) | create p50 / p95 / p99, ms | confirm, ms | CPU, µs |
            |---|---|---|---|---|---|---|""";

    private LoadReport() {}

    static String of(List<Contest.Round> rounds) {
        return rounds.stream()
                .map(Contest.Round::connections)
                .distinct()
                .map(connections -> line(rounds.stream()
                        .filter(round -> round.connections() == connections)
                        .toList()))
                .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
    }

    private static String line(List<Contest.Round> rounds) {
        Contest.Round all = rounds.stream().reduce(Contest.Round::plus).orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %d | %,.0f | %,.0f | %.2f (%s) | %s | %s | %.0f : %.0f |",
                all.connections(),
                all.byNode().rate(),
                all.alone().rate(),
                all.ratio(),
                rounds.stream()
                        .map(round -> String.format(Locale.ROOT, "%.2f", round.ratio()))
                        .collect(Collectors.joining(", ")),
                Sales.percentiles(all.byNode().createMicros()),
                Sales.percentiles(all.byNode().confirmMicros()),
                all.byNode().cpuMicros(),
                all.alone().cpuMicros());
    }
}
