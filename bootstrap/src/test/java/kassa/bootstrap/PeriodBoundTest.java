package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodBoundTest {

    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");

    @ParameterizedTest(name = "{0} begins {1} and has {2}")
    @DisplayName("a day is that of the store, from midnight to midnight, also when clocks are changed")
    @CsvSource({
        "2026-11-23, 2026-11-22T22:00:00Z, PT24H",
        "2026-07-01, 2026-06-30T21:00:00Z, PT24H",
        "2026-03-29, 2026-03-28T22:00:00Z, PT23H",
        "2026-10-25, 2026-10-24T21:00:00Z, PT25H",
        "9999-12-31, 9999-12-30T22:00:00Z, PT24H",
        "0001-01-01, 0000-12-31T22:21:00Z, PT24H",
    })
    void days(String text, Instant start, Duration length) {
        PeriodBound day = PeriodBound.parse(text).orElseThrow();

        assertThat(day.start(TALLINN)).isEqualTo(start);
        assertThat(day.end(TALLINN)).isEqualTo(start.plus(length));
        assertThat(day.last(TALLINN)).isEqualTo(day.end(TALLINN).minusNanos(1));
        assertThat(day).hasToString(text);
    }

    @ParameterizedTest
    @DisplayName("an instant is itself everywhere, in whatever offset it was written")
    @ValueSource(strings = {"2026-11-23T08:00:00Z", "2026-11-23T10:00:00+02:00", " 2026-11-23T10:00+02:00 "})
    void instants(String text) {
        PeriodBound instant = PeriodBound.parse(text).orElseThrow();

        assertThat(instant.start(TALLINN)).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(instant.last(TALLINN)).isEqualTo(instant.start(TALLINN));
        assertThat(instant.end(TALLINN)).isEqualTo(instant.start(TALLINN));
        assertThat(instant).hasToString("2026-11-23T08:00:00Z");
    }

    @ParameterizedTest
    @DisplayName("anything else is neither: days that are not, times without an offset, years that no till has seen")
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-29",
                "2026-13-01",
                "26-11-01",
                "2026-11-1",
                "2026-11-23T10:00",
                "2026-11-23 10:00Z",
                "0000-01-01",
                "+10000-01-01",
                "-0001-01-01",
                "0000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "1764000000"
            })
    void neither(String text) {
        assertThat(PeriodBound.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("a day begins and ends elsewhere in another zone")
    void zones() {
        PeriodBound day = PeriodBound.parse("2026-11-23").orElseThrow();

        assertThat(day.start(ZoneId.of("Pacific/Kiritimati"))).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(day.start(ZoneId.of("Pacific/Pago_Pago"))).isEqualTo("2026-11-23T11:00:00Z");
    }
}
