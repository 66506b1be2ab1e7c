package kassa.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import kassa.domain.catalogue.Inspection.BetweenTime;
import kassa.domain.catalogue.Inspection.MaxTime;
import kassa.domain.catalogue.Inspection.MinTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An inspection by the time of day")
class InspectionTimesTest {

    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");
    private static final InspectionAction RESTRICT = InspectionAction.RESTRICT;
    private static final Inspection ALCOHOL = between("10:00", "22:00", Optional.empty());

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "00:00, true",
        "09:59:59.999999999, true",
        "10:00, false",
        "15:00, false",
        "22:00, false",
        "22:00:00.000000001, true",
        "23:59:59.999999999, true"
    })
    @DisplayName("applies when now is not within start and end, both included")
    void betweenTimes(LocalTime now, boolean applies) {
        assertThat(ALCOHOL.applies(winterDayAt(now))).isEqualTo(applies);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "00:00, false",
        "06:00, false",
        "06:00:00.000000001, true",
        "12:00, true",
        "21:59:59.999999999, true",
        "22:00, false",
        "23:59:59.999999999, false"
    })
    @DisplayName("spans midnight where its start is after its end")
    void spanningMidnight(LocalTime now, boolean applies) {
        assertThat(between("22:00", "06:00", Optional.empty()).applies(winterDayAt(now)))
                .isEqualTo(applies);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"11:59:59.999999999, true", "12:00, false", "12:00:00.000000001, true"})
    @DisplayName("is met at one instant of the day where start and end are the same")
    void startIsEnd(LocalTime now, boolean applies) {
        assertThat(between("12:00", "12:00", Optional.empty()).applies(winterDayAt(now)))
                .isEqualTo(applies);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"00:00, true", "09:59:59.999999999, true", "10:00, false", "23:59:59.999999999, false"})
    @DisplayName("MIN_TIME applies when now is before its time")
    void minTime(LocalTime now, boolean applies) {
        Inspection fromTen = new MinTime(RESTRICT, LocalTime.of(10, 0), Optional.empty());

        assertThat(fromTen.applies(winterDayAt(now))).isEqualTo(applies);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"00:00, false", "22:00, false", "22:00:00.000000001, true", "23:59:59.999999999, true"})
    @DisplayName("MAX_TIME applies when now is after its time")
    void maxTime(LocalTime now, boolean applies) {
        Inspection untilTen = new MaxTime(RESTRICT, LocalTime.of(22, 0), Optional.empty());

        assertThat(untilTen.applies(winterDayAt(now))).isEqualTo(applies);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // Summer time, UTC+3
        "2026-07-01T06:59:59.999999999Z, true",
        "2026-07-01T07:00:00Z, false",
        "2026-07-01T19:00:00Z, false",
        "2026-07-01T19:00:00.000000001Z, true",
        // Winter time, UTC+2
        "2026-12-01T07:59:59.999999999Z, true",
        "2026-12-01T08:00:00Z, false",
        "2026-12-01T20:00:00Z, false",
        "2026-12-01T20:00:00.000000001Z, true",
        // The days on which the clocks were changed, 29 March and 25 October 2026
        "2026-03-29T06:59:59Z, true",
        "2026-03-29T07:00:00Z, false",
        "2026-10-25T07:59:59Z, true",
        "2026-10-25T08:00:00Z, false"
    })
    @DisplayName("goes by the clock on the wall, in summer as in winter")
    void daylightSaving(Instant at, boolean applies) {
        assertThat(ALCOHOL.applies(in(TALLINN, at))).isEqualTo(applies);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // On 29 March the clocks go from 03:00 to 04:00: there is no 03:30.
        "2026-03-29T00:59:59.999999999Z, true",
        "2026-03-29T01:00:00Z, true",
        // On 25 October they go from 04:00 back to 03:00: there are two.
        "2026-10-25T00:29:59Z, true",
        "2026-10-25T00:30:00Z, false",
        "2026-10-25T00:45:00Z, false",
        "2026-10-25T00:46:00Z, true",
        "2026-10-25T01:30:00Z, false",
        "2026-10-25T01:46:00Z, true"
    })
    @DisplayName("knows the hour that is missing in spring and the one that comes twice in autumn")
    void hourOfTheChange(Instant at, boolean applies) {
        assertThat(between("03:30", "03:45", Optional.empty()).applies(in(TALLINN, at)))
                .isEqualTo(applies);
    }

    @Test
    @DisplayName("goes by its own zone where it names one, else by the store's")
    void zones() {
        Instant nineInTallinn = Instant.parse("2026-12-01T07:00:00Z");

        assertThat(ALCOHOL.applies(in(TALLINN, nineInTallinn))).isTrue();
        assertThat(ALCOHOL.applies(in(ZoneId.of("Asia/Tokyo"), nineInTallinn))).isFalse();
        assertThat(between("10:00", "22:00", Optional.of(ZoneId.of("Asia/Tokyo")))
                        .applies(in(TALLINN, nineInTallinn)))
                .isFalse();
        assertThat(between("10:00", "22:00", Optional.of(ZoneOffset.ofHours(3))).applies(in(TALLINN, nineInTallinn)))
                .isFalse();
        assertThat(between("10:00", "22:00", Optional.of(ZoneOffset.UTC)).applies(in(TALLINN, nineInTallinn)))
                .isTrue();
    }

    @Test
    @DisplayName("says in words when the product is sold")
    void reasons() {
        assertThat(ALCOHOL.reason()).isEqualTo("sold between 10:00 and 22:00 only");
        assertThat(new MinTime(RESTRICT, LocalTime.of(10, 0), Optional.empty()).reason())
                .isEqualTo("sold from 10:00 on");
        assertThat(new MaxTime(RESTRICT, LocalTime.of(22, 30), Optional.empty()).reason())
                .isEqualTo("sold until 22:30");
    }

    private static Inspection between(String start, String end, Optional<ZoneId> zone) {
        return new BetweenTime(RESTRICT, LocalTime.parse(start), LocalTime.parse(end), zone);
    }

    private static Circumstances winterDayAt(LocalTime time) {
        return in(TALLINN, time.atDate(LocalDate.of(2026, 12, 1)).toInstant(ZoneOffset.ofHours(2)));
    }

    private static Circumstances in(ZoneId storeZone, Instant at) {
        return new Circumstances(at, storeZone, BigDecimal.ONE);
    }
}
