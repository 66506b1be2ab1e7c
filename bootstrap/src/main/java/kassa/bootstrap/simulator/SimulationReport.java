package kassa.bootstrap.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a simulation went.
 *
 * @param later how often the node asked to be asked again
 * @param checks how often each check failed
 * @param first the first violations, one line each
 * @param remarks what could not be judged, one line each
 */
public record SimulationReport(
        List<FlowFigures> flows,
        long visits,
        long requests,
        long later,
        long violations,
        Map<String, Long> checks,
        List<String> first,
        List<String> remarks,
        Duration took,
        long seed) {

    private static final String ROW = "%-20s %9s %9s %10s %9s %9s %9s %9s";
    private static final double NANOS = 1e9;
    private static final double NANOS_OF_MILLI = 1e6;

    public SimulationReport {
        flows = List.copyOf(flows);
        checks = Map.copyOf(checks);
        first = List.copyOf(first);
        remarks = List.copyOf(remarks);
    }

    /** Whether every answer was as it has to be. */
    public boolean isFine() {
        return violations == 0;
    }

    /** The table, and what is to be said below it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("flow", "count", "ok", "violations", "p50 ms", "p95 ms", "p99 ms", "max ms"));
        flows.forEach(flow -> lines.add(row(flow)));
        lines.add("");
        lines.add(throughput());
        lines.addAll(remarks);
        if (violations > 0) {
            lines.add("violations: " + kinds());
            first.forEach(line -> lines.add("  " + line));
            lines.add("to repeat: --seed " + seed);
        }
        return lines;
    }

    private String kinds() {
        return new TreeMap<>(checks)
                .entrySet().stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String row(FlowFigures flow) {
        if (flow.left().isPresent()) {
            return "%-20s %s".formatted(flow.flow().title(), flow.left().get());
        }
        return ROW.formatted(
                flow.flow().title(),
                String.format(Locale.ROOT, "%,d", flow.count()),
                String.format(Locale.ROOT, "%,d", flow.ok()),
                String.format(Locale.ROOT, "%,d", flow.violations()),
                millis(flow.median()),
                millis(flow.p95()),
                millis(flow.p99()),
                millis(flow.longest()));
    }

    private static String millis(Duration took) {
        return took.isZero() ? "-" : String.format(Locale.ROOT, "%.1f", took.toNanos() / NANOS_OF_MILLI);
    }

    private String throughput() {
        double seconds = Math.max(took.toNanos() / NANOS, 1 / NANOS);
        String asked =
                later == 0 ? "" : String.format(Locale.ROOT, ", %,d asked again because the node was busy", later);
        return String.format(
                Locale.ROOT,
                "%,d visits and %,d requests in %.1f s: %.1f visits/s, %.1f requests/s, %,d violations%s, seed %d",
                visits,
                requests,
                seconds,
                visits / seconds,
                requests / seconds,
                violations,
                asked,
                seed);
    }
}
