package kassa.bootstrap.simulator;

import java.time.Duration;
import java.util.Optional;

/**
 * A row of the table.
 *
 * @param left why it was left out; empty if it was not
 * @param count how often it was gone through
 * @param ok how often without anything wrong
 * @param calls answers that were measured
 */
record FlowFigures(
        Flow flow,
        Optional<String> left,
        long count,
        long ok,
        long violations,
        long calls,
        Duration median,
        Duration p95,
        Duration p99,
        Duration longest) {

    static FlowFigures of(Flow flow, Optional<String> left, long[] counts, Latencies took) {
        return new FlowFigures(
                flow,
                left,
                counts[0],
                counts[1],
                counts[2],
                took.count(),
                took.percentile(50),
                took.percentile(95),
                took.percentile(99),
                took.longest());
    }
}
