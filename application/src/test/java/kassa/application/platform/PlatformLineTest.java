package kassa.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import kassa.application.platform.Reception.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line to the platform")
class PlatformLineTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private final PlatformLine line = new PlatformLine();

    @Test
    @DisplayName("is silent for as long as the platform has asked, also if another call reaches it and ends the pause")
    void silentThoughReached() {
        pause();
        answer(new Reception(Kind.AWAY, "it answered 503", Optional.empty(), Optional.of(TWO_MINUTES)));

        answer(Reception.of(Kind.TAKEN, "it answered 200"));

        assertThat(line.isPaused()).isFalse();
        assertSilentForTwoMinutes();
    }

    @Test
    @DisplayName("is silent for as long as the platform has asked, also if nothing was due meanwhile")
    void silentThoughUnused() {
        pause();
        line.admits(NOON.plus(PlatformLine.PAUSE));
        answer(new Reception(Kind.AWAY, "it answered 503", Optional.empty(), Optional.of(TWO_MINUTES)));

        line.unused(NOON);

        assertSilentForTwoMinutes();
    }

    @Test
    @DisplayName("lets one call through after a pause, and another one at once if nothing was due")
    void oneAfterAPause() {
        pause();
        Instant end = NOON.plus(PlatformLine.PAUSE);

        assertThat(line.admits(end.minusNanos(1))).isFalse();
        assertThat(line.admits(end)).isTrue();
        assertThat(line.admits(end)).isFalse();
        line.unused(end);
        assertThat(line.admits(end)).isTrue();
    }

    private void pause() {
        IntStream.range(0, PlatformLine.FAILURES_TO_PAUSE)
                .forEach(attempt -> answer(Reception.of(Kind.AWAY, "it answered 503")));
        assertThat(line.isPaused()).isTrue();
    }

    private void answer(Reception reception) {
        line.record(reception, Duration.ZERO, NOON);
    }

    private void assertSilentForTwoMinutes() {
        assertThat(line.admits(NOON.plus(TWO_MINUTES).minusNanos(1))).isFalse();
        assertThat(line.admits(NOON.plus(TWO_MINUTES))).isTrue();
    }
}
