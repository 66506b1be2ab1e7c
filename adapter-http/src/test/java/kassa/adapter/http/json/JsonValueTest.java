package kassa.adapter.http.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A value of the body")
class JsonValueTest {

    @ParameterizedTest
    @DisplayName("is a decimal as a number or in quotes, without trailing zeros")
    @CsvSource({
        "1.03,1.03",
        "'\"1.03\"',1.03",
        "'\"12\"',12",
        "12.00,12",
        "1e2,100",
        "-0.000001,-0.000001",
        "999999999999999.999999,999999999999999.999999",
        "0.10000000,0.1",
        "0e999999999,0",
        "'\"1E-6\"',0.000001",
        "1e14,100000000000000"
    })
    void decimals(String json, String expected) {
        assertThat(read(json, JsonValue.decimal()).map(BigDecimal::toPlainString))
                .contains(expected);
    }

    @ParameterizedTest
    @Timeout(5)
    @DisplayName("is no decimal with too many digits, however short it is written")
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "100e2147483647",
                "1e-999999999",
                "\"1e999999999\"",
                "\"1e-999999999\"",
                "1e15",
                "0.0000001",
                "1000000000000000",
                "\"1000000000000000\"",
                "1.0000001"
            })
    void absurdDecimals(String json) {
        assertThat(read(json, JsonValue.decimal())).isEmpty();
    }

    @ParameterizedTest
    @Timeout(5)
    @DisplayName("is a rounded decimal without what lies behind the sixth decimal, however much that is")
    @CsvSource({
        "0.30000000000000004,0.3",
        "'\"2.9999999999999996\"',3",
        "1.0000005,1.000001",
        "-1.0000005,-1.000001",
        "0.0000004,0",
        "1e-999999999,0",
        "'\"-1e-999999999\"',0",
        "999999999999999.9999990000001,999999999999999.999999",
        "12.50,12.5"
    })
    void roundedDecimals(String json, String expected) {
        assertThat(read(json, JsonValue.roundedDecimal()).map(BigDecimal::toPlainString))
                .contains(expected);
    }

    @ParameterizedTest
    @Timeout(5)
    @DisplayName("is no rounded decimal beyond 15 integer digits, or if it does not look like a number")
    @ValueSource(
            strings = {
                "1e15",
                "1e999999999",
                "100e2147483647",
                "999999999999999.9999999",
                "\"1,5\"",
                "\"NaN\"",
                "[]",
                "{}"
            })
    void noRoundedDecimals(String json) {
        assertThat(read(json, JsonValue.roundedDecimal())).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("is no decimal if it does not look like one")
    @ValueSource(
            strings = {
                "true",
                "\"\"",
                "\" 1\"",
                "\"1,5\"",
                "\"0x1\"",
                "\"NaN\"",
                "\"+1\"",
                "\".5\"",
                "\"١\"",
                "[]",
                "{}",
                "null",
                "\"1e99999999999\""
            })
    void noDecimals(String json) {
        assertThat(read(json, JsonValue.decimal())).isEmpty();
    }

    @Test
    @DisplayName("is a whole number only without a fraction and within its bounds")
    void integers() {
        assertThat(read("5", JsonValue.integer(1, 5))).contains(5);
        assertThat(read("5.0", JsonValue.integer(1, 5))).contains(5);
        assertThat(read("\"5\"", JsonValue.integer(1L, 5L))).contains(5L);
        assertThat(read("1.9", JsonValue.integer(1, 5))).isEmpty();
        assertThat(read("6", JsonValue.integer(1, 5))).isEmpty();
        assertThat(read("1e999999999", JsonValue.integer(1, 5))).isEmpty();
        assertThat(read("99999999999999999999", JsonValue.integer(1L, Long.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    @DisplayName("is a flag as true, false or either in quotes")
    void flags() {
        assertThat(read("true", JsonValue.flag())).contains(true);
        assertThat(read("\"false\"", JsonValue.flag())).contains(false);
        assertThat(read("1", JsonValue.flag())).isEmpty();
        assertThat(read("\"yes\"", JsonValue.flag())).isEmpty();
    }

    @Test
    @DisplayName("is a text within its length and without control characters; line breaks only in prose")
    void texts() {
        assertThat(read("\"Õunamahl 1 l\"", JsonValue.text())).contains("Õunamahl 1 l");
        assertThat(read("\"" + "x".repeat(1_001) + "\"", JsonValue.text())).isEmpty();
        assertThat(read("\"abc\"", JsonValue.text(2))).isEmpty();
        assertThat(read("\"a\\nb\"", JsonValue.text())).isEmpty();
        assertThat(read("\"a\\u0000b\"", JsonValue.prose(9))).isEmpty();
        assertThat(read("\"a\\nb\\tc\"", JsonValue.prose(9))).contains("a\nb\tc");
        assertThat(read("12", JsonValue.text())).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("is a point in time in ISO 8601 or as Unix time")
    @CsvSource({
        "'\"2026-11-23T12:15:00+02:00\"',2026-11-23T10:15:00Z",
        "'\"2026-11-23T10:15:00.123Z\"',2026-11-23T10:15:00.123Z",
        "'\"2026-11-23T10:15Z\"',2026-11-23T10:15:00Z",
        "'\"2026-11-23T10:15:00+02:00[Europe/Tallinn]\"',2026-11-23T08:15:00Z",
        "'\"2026-11-23T10:15:00\"',2026-11-23T10:15:00Z",
        "'\"2026-11-23\"',2026-11-23T00:00:00Z",
        "'\"2026-11-23T12:15:00+0200\"',2026-11-23T10:15:00Z",
        "'\"2026-11-23T05:15:00.5-0500\"',2026-11-23T10:15:00.500Z",
        "'\"2026-11-23 10:15:00\"',2026-11-23T10:15:00Z",
        "'\"2026-11-23 12:15+0200\"',2026-11-23T10:15:00Z",
        "1795428900,2026-11-23T10:15:00Z",
        "'\"1795428900\"',2026-11-23T10:15:00Z",
        "1795428900123,2026-11-23T10:15:00.123Z",
        "1795428900.25,2026-11-23T10:15:00.250Z",
        "0,1970-01-01T00:00:00Z",
        "'\"0001-01-01T00:00:00+18:00\"',0000-12-31T06:00:00Z",
        "'\"9999-12-31T23:59:59-18:00\"',+10000-01-01T17:59:59Z",
        "253402300799999,9999-12-31T23:59:59.999Z"
    })
    void instants(String json, Instant expected) {
        assertThat(read(json, JsonValue.instant())).contains(expected);
    }

    @ParameterizedTest
    @DisplayName("is no point in time if it is absurd")
    @ValueSource(
            strings = {
                "\"soon\"",
                "\"\"",
                "true",
                "-1",
                "1e999999999",
                "\"+999999999-01-01T00:00:00Z\"",
                "\"+1000000000-01-01T00:00:00Z\"",
                "\"+294277-01-01T00:00:00Z\"",
                "\"+10000-01-01T00:00:00Z\"",
                "\"0000-12-31T23:59:59Z\"",
                "\"-0001-12-31\"",
                "\"-999999999-01-01T00:00:00+18:00\"",
                "253402300800000",
                "999999999999999",
                "\"2026-02-30\"",
                "\"2026-11-23T25:00:00Z\"",
                "\"23.11.2026\"",
                "\"2026-11-23  10:15:00\"",
                "\"2026-11-23T10:15:00+2500\"",
                "\"2026-11-23 \"",
                "{}"
            })
    void noInstants(String json) {
        assertThat(read(json, JsonValue.instant())).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("is no day outside the years 1 to 9999")
    @ValueSource(
            strings = {
                "\"0000-12-31\"",
                "\"-0001-01-01\"",
                "\"+10000-01-01\"",
                "\"+999999999-12-31\"",
                "\"+1000000000-01-01\"",
                "253402300800000"
            })
    void noDates(String json) {
        assertThat(read(json, JsonValue.date())).isEmpty();
    }

    @Test
    @DisplayName("is a day, of a point in time the day at its offset")
    void dates() {
        assertThat(read("\"2026-11-23\"", JsonValue.date())).contains(LocalDate.of(2026, 11, 23));
        assertThat(read("\"2026-11-23T01:00:00+02:00\"", JsonValue.date())).contains(LocalDate.of(2026, 11, 23));
        assertThat(read("1795428900", JsonValue.date())).contains(LocalDate.of(2026, 11, 23));
        assertThat(read("\"2026-13-01\"", JsonValue.date())).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("is a time of day; blanks inside do not matter")
    @CsvSource({"09:30,09:30", "09:30:15,09:30:15", "' 10 : 00 ',10:00", "9:05,09:05", "23:59:59,23:59:59"})
    void times(String text, LocalTime expected) {
        assertThat(read("\"" + text + "\"", JsonValue.time())).contains(expected);
    }

    @ParameterizedTest
    @DisplayName("is no time of day beyond 23:59:59")
    @ValueSource(strings = {"\"24:00\"", "\"10\"", "\"10:60\"", "\"10:00:99\"", "1000", "\"10:0\"", "\"abc\""})
    void noTimes(String json) {
        assertThat(read(json, JsonValue.time())).isEmpty();
    }

    /** The value, or empty if it was refused with exactly one violation at its place. */
    private static <T> Optional<T> read(String json, JsonValue<T> value) {
        try {
            JsonText body = new JsonText("{\"v\":[" + json + "]}");
            return Optional.of(JsonReading.of(JsonFormat.parse(body), in -> in.list("v", 1, value))
                    .get(0));
        } catch (InvalidRequest refused) {
            assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/v/0");
            return Optional.empty();
        }
    }
}
