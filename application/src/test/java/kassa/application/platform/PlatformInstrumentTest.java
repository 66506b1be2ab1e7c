package kassa.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kassa.application.node.Instrument;
import kassa.application.platform.Reception.Kind;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How the node fares with the platform")
class PlatformInstrumentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final PlatformLine line = new PlatformLine();

    @Test
    @DisplayName("is told in numbers: attempts by what came of them, what they took, pauses, and what is kept")
    void measures() {
        store.transactions().write(() -> {
            CallSubject subject = new CallSubject(new InstitutionId("store"), "A");
            store.platformCalls().append(new OutgoingCall(subject, CallKind.CONTROL_RESEND, "{}"));
            return subject;
        });
        record(Kind.TAKEN, 1);
        record(Kind.AWAY, PlatformLine.FAILURES_TO_PAUSE + 1);

        assertThat(values(Optional.of(line)))
                .containsExactly(
                        "kassa_platform_calls_kept{state=waiting} 1",
                        "kassa_platform_calls_kept{state=set_aside} 0",
                        "kassa_platform_attempts_total{result=taken} 1",
                        "kassa_platform_attempts_total{result=refused} 0",
                        "kassa_platform_attempts_total{result=busy} 0",
                        "kassa_platform_attempts_total{result=unauthorized} 0",
                        "kassa_platform_attempts_total{result=away} 6",
                        "kassa_platform_call_seconds_total{} 1.750",
                        "kassa_platform_pauses_total{} 1",
                        "kassa_platform_paused{} 1");
    }

    @Test
    @DisplayName("is one word for its health: UP, or PAUSED, or none where the platform is not called")
    void state() {
        Instrument instrument = PlatformInstrument.of(store.transactions(), store.platformCalls(), Optional.of(line));

        assertThat(instrument.state()).contains("UP");
        record(Kind.AWAY, PlatformLine.FAILURES_TO_PAUSE);
        assertThat(instrument.state()).contains("PAUSED");
        record(Kind.REFUSED, 1);
        assertThat(instrument.state()).contains("UP");
        assertThat(PlatformInstrument.of(store.transactions(), store.platformCalls(), Optional.empty())
                        .state())
                .isEmpty();
        assertThat(values(Optional.empty())).hasSize(2);
    }

    private void record(Kind kind, int times) {
        IntStream.range(0, times).forEach(each -> line.record(Reception.of(kind, "so"), Duration.ofMillis(250), NOW));
    }

    private List<String> values(Optional<PlatformLine> of) {
        return PlatformInstrument.of(store.transactions(), store.platformCalls(), of).measures().stream()
                .flatMap(measure -> measure.samples().stream()
                        .map(sample -> measure.name() + sample.labels() + " " + sample.value()))
                .toList();
    }
}
