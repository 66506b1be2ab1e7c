package kassa.application.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pause before something is sent again")
class BackOffTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final BackOff backOff = new BackOff(Duration.ofSeconds(1), TEN_MINUTES);

    @Test
    @DisplayName("doubles with each attempt up to the longest, and is up to a fifth less")
    void doubles() {
        for (int attempt = 1; attempt <= 20; attempt++) {
            Duration longest = Duration.ofSeconds(Math.min(1L << attempt - 1, 600));
            assertThat(backOff.after("A-1", attempt))
                    .as("attempt %s", attempt)
                    .isBetween(longest.multipliedBy(4).dividedBy(5), longest);
        }
        assertThat(backOff.after("A-1", Integer.MAX_VALUE)).isBetween(Duration.ofMinutes(8), TEN_MINUTES);
    }

    @Test
    @DisplayName("behind an attempt is always the same, and another for another thing")
    void spread() {
        List<Duration> pauses = IntStream.range(0, 100)
                .mapToObj(number -> backOff.after("R" + number + "-1", 12))
                .toList();

        assertThat(backOff.after("R0-1", 12)).isEqualTo(pauses.get(0));
        assertThat(pauses).allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofMinutes(8), TEN_MINUTES));
        assertThat(pauses.stream().distinct().count()).isGreaterThan(90);
    }
}
