package kassa.bootstrap.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a simulation:")
class TallyTest {

    @Test
    @DisplayName("percentiles are true to 2 %, the longest is exact")
    void percentiles() {
        Latencies latencies = new Latencies();
        IntStream.rangeClosed(1, 10_000).forEach(i -> latencies.add(Duration.ofNanos(i * 100_000L)));

        assertThat(micros(latencies, 50)).isBetween(500_000L, 510_000L);
        assertThat(micros(latencies, 95)).isBetween(950_000L, 969_000L);
        assertThat(micros(latencies, 99)).isBetween(990_000L, 1_000_000L);
        assertThat(latencies.longest()).isEqualTo(Duration.ofSeconds(1));
        assertThat(latencies.count()).isEqualTo(10_000);
    }

    @Test
    @DisplayName("a few answers, an instant one and one that took for ever have percentiles too")
    void extremes() {
        assertThat(new Latencies().percentile(99)).isZero();

        Latencies latencies = new Latencies();
        latencies.add(Duration.ZERO);
        latencies.add(Duration.ofMillis(3));
        latencies.add(Duration.ofDays(365));

        assertThat(micros(latencies, 1)).isZero();
        assertThat(micros(latencies, 50)).isBetween(3_000L, 3_060L);
        assertThat(latencies.percentile(99)).isEqualTo(Duration.ofDays(365));
    }

    @Test
    @DisplayName("flows are counted with what was wrong, and the first violations are told with their request")
    void counts() {
        Tally tally = new Tally();
        tally.addVisit();
        tally.add(Flow.RECEIPT, List.of(), List.of(Duration.ofMillis(2), Duration.ofMillis(4)));
        tally.add(Flow.RECEIPT, List.of(note("sum-of-rows"), note("sum-of-vat")), List.of(Duration.ofMillis(3)));

        SimulationReport report = tally.report(new Served(Map.of()), Duration.ofSeconds(2), 42);

        assertThat(report.isFine()).isFalse();
        assertThat(report.lines())
                .anyMatch(line -> line.matches("receipt +2 +1 +2 +3\\.0 +4\\.0 +4\\.0 +4\\.0"))
                .contains("  sum-of-rows: receipt: off by a cent [sim-1-2]", "to repeat: --seed 42")
                .contains("violations: sum-of-rows 1, sum-of-vat 1")
                .contains("1 visits and 3 requests in 2.0 s: 0.5 visits/s, 1.5 requests/s, 2 violations, seed 42");
    }

    @Test
    @DisplayName("of many violations the first twenty are told, and how many there are of each kind")
    void many() {
        Tally tally = new Tally();
        IntStream.range(0, 100).forEach(i -> tally.add(Flow.PAYMENT, List.of(note("retry")), List.of()));

        SimulationReport report = tally.report(new Served(Map.of()), Duration.ofSeconds(1), 1);

        assertThat(report.first()).hasSize(20);
        assertThat(report.lines()).contains("violations: retry 100");
    }

    @Test
    @DisplayName("what is left out says why, and is no violation")
    void leftOut() {
        Served served =
                Served.of(path -> !path.equals("/product/search/category"), need -> need == Flow.Need.PROGRAMME);

        SimulationReport report = new Tally().report(served, Duration.ofSeconds(1), 1);

        assertThat(report.isFine()).isTrue();
        assertThat(report.lines())
                .anyMatch(line -> line.matches("books at the end +left out: needs --admin-token"))
                .anyMatch(line -> line.matches("bonus +left out: needs --admin-token"))
                .anyMatch(line -> line.matches("search category +not served"))
                .anyMatch(line -> line.matches("receipt +0 +0 +0 .*"));
        assertThat(Served.of(path -> true, need -> need == Flow.Need.ADMIN).reason(Flow.CALLS))
                .contains("left out: the node does not call this platform");
        assertThat(Served.of(path -> true, need -> need == Flow.Need.ADMIN).reason(Flow.BONUS))
                .contains("left out: the store has no loyalty programme");
    }

    @Test
    @DisplayName("what could not be judged is said once, and is no violation")
    void remarks() {
        Tally tally = new Tally();
        tally.remark("others sold meanwhile");
        tally.remark("others sold meanwhile");

        SimulationReport report = tally.report(Served.all(), Duration.ofSeconds(1), 1);

        assertThat(report.isFine()).isTrue();
        assertThat(report.lines()).containsOnlyOnce("others sold meanwhile");
    }

    @Test
    @DisplayName("numbers written with an exponent are seen, words with an e are not")
    void plainNumbers() {
        assertThat(PlainNumbers.areIn("{\"a\": 12.00, \"b\": \"1e5 \\\" 2E3\", \"c\": true}"))
                .isTrue();
        assertThat(PlainNumbers.areIn("{\"a\": 1.2E+1}")).isFalse();
        assertThat(PlainNumbers.areIn("[0, 1e3]")).isFalse();
    }

    private static long micros(Latencies latencies, int percent) {
        return latencies.percentile(percent).toNanos() / 1000;
    }

    private static Note note(String check) {
        return new Note(check, "off by a cent", "sim-1-2");
    }
}
