package kassa.application.platform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.node.Instrument;
import kassa.application.node.Measure;
import kassa.application.node.Measure.Kind;
import kassa.application.node.Measure.Sample;
import kassa.application.port.Transactions;

/** Tells how this node fares with the platform: what has become of calls, how many are kept, whether they pause. */
public final class PlatformInstrument implements Instrument {

    private static final int DECIMALS_OF_MILLIS = 3;

    private final Transactions transactions;
    private final PlatformCalls calls;
    private final Optional<PlatformLine> line;

    private PlatformInstrument(Transactions transactions, PlatformCalls calls, Optional<PlatformLine> line) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.calls = Objects.requireNonNull(calls, "calls");
        this.line = Objects.requireNonNull(line, "line");
    }

    /** @param line empty if this node does not call the platform */
    public static Instrument of(Transactions transactions, PlatformCalls calls, Optional<PlatformLine> line) {
        return new PlatformInstrument(transactions, calls, line);
    }

    @Override
    public String name() {
        return "platform";
    }

    @Override
    public Optional<String> state() {
        return line.map(each -> each.isPaused() ? "PAUSED" : "UP");
    }

    @Override
    public List<Measure> measures() {
        return Stream.concat(
                        Stream.of(kept()),
                        line.map(PlatformLine::figures).stream().flatMap(PlatformInstrument::ofLine))
                .toList();
    }

    private Measure kept() {
        List<Sample> samples = transactions.read(() -> Stream.of(CallState.values())
                .map(state -> sample("state", state, calls.count(state)))
                .toList());
        return new Measure(
                "kassa_platform_calls_kept", Kind.GAUGE, "Calls that the platform does not have yet.", samples);
    }

    private static Stream<Measure> ofLine(PlatformLine.Figures figures) {
        return Stream.of(
                attempts(figures),
                Measure.single(
                        "kassa_platform_call_seconds_total",
                        Kind.COUNTER,
                        "What all attempts to send a call took together.",
                        BigDecimal.valueOf(figures.spent().toMillis(), DECIMALS_OF_MILLIS)),
                Measure.single(
                        "kassa_platform_pauses_total",
                        Kind.COUNTER,
                        "How often calls began to pause because the platform was away.",
                        BigDecimal.valueOf(figures.pauses())),
                Measure.single(
                        "kassa_platform_paused",
                        Kind.GAUGE,
                        "1 while calls pause because the platform is away, else 0.",
                        figures.paused() ? BigDecimal.ONE : BigDecimal.ZERO));
    }

    private static Measure attempts(PlatformLine.Figures figures) {
        List<Sample> samples = Stream.of(Reception.Kind.values())
                .map(kind -> sample("result", kind, figures.counts().getOrDefault(kind, 0L)))
                .toList();
        return new Measure(
                "kassa_platform_attempts_total",
                Kind.COUNTER,
                "Attempts to send a call, by what came of them.",
                samples);
    }

    private static Sample sample(String label, Enum<?> word, long value) {
        return new Sample(Map.of(label, word.name().toLowerCase(Locale.ROOT)), BigDecimal.valueOf(value));
    }
}
