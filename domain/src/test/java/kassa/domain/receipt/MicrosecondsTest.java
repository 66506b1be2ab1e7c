package kassa.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MicrosecondsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00:00.123456789Z, 2026-11-23T12:00:00.123456Z",
        "2026-11-23T12:00:00.123456Z, 2026-11-23T12:00:00.123456Z",
        "2026-11-23T12:00:00.000000999Z, 2026-11-23T12:00:00Z",
        "1969-12-31T23:59:59.999999999Z, 1969-12-31T23:59:59.999999Z"
    })
    @DisplayName("what is finer than a microsecond is cut off")
    void cutsOff(Instant instant, Instant kept) {
        assertThat(Microseconds.of(instant)).isEqualTo(kept);
    }
}
