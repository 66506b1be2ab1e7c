package kassa.domain.loyaltycard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Failed tries")
class FailedTriesTest {

    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
    private static final TryLimit THREE_A_MINUTE = new TryLimit(3, Duration.ofMinutes(1));

    @Test
    @DisplayName("let a person try as often as the limit says, then not until the first of these no longer counts")
    void limit() {
        FailedTries two = failedAt(0, 10);
        FailedTries three = two.plus(THREE_A_MINUTE, at(20));

        assertThat(FailedTries.none().pause(THREE_A_MINUTE, START)).isEmpty();
        assertThat(two.pause(THREE_A_MINUTE, at(20))).isEmpty();
        assertThat(three.pause(THREE_A_MINUTE, at(20))).contains(Duration.ofSeconds(40));
        assertThat(three.pause(THREE_A_MINUTE, at(59))).contains(Duration.ofSeconds(1));
        assertThat(three.pause(THREE_A_MINUTE, at(60))).isEmpty();
    }

    @Test
    @DisplayName("let a person try again one by one, as they cease to count")
    void window() {
        FailedTries four = failedAt(0, 10, 20).plus(THREE_A_MINUTE, at(60));

        assertThat(four.at()).containsExactly(at(10), at(20), at(60));
        assertThat(four.pause(THREE_A_MINUTE, at(61))).contains(Duration.ofSeconds(9));
        assertThat(four.pause(THREE_A_MINUTE, at(70))).isEmpty();
    }

    @Test
    @DisplayName("hold for a lower limit than the one that they were counted by")
    void lowerLimit() {
        TryLimit one = new TryLimit(1, Duration.ofMinutes(1));

        assertThat(failedAt(0, 10, 20).pause(one, at(30))).contains(Duration.ofSeconds(50));
    }

    @Test
    @DisplayName("are counted by a limit of one or more in some time")
    void soundLimit() {
        assertThatThrownBy(() -> new TryLimit(0, Duration.ofMinutes(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TryLimit(1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FailedTries failedAt(int... seconds) {
        return new FailedTries(
                Arrays.stream(seconds).mapToObj(FailedTriesTest::at).toList());
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }
}
