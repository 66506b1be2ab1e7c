package kassa.adapter.http.document;

import static kassa.adapter.http.document.InspectionJson.VALUE;
import static kassa.domain.catalogue.InspectionAction.INSPECT;
import static kassa.domain.catalogue.InspectionAction.RESTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.Inspection.BetweenTime;
import kassa.domain.catalogue.Inspection.MaxAmount;
import kassa.domain.catalogue.Inspection.MaxTime;
import kassa.domain.catalogue.Inspection.MinAge;
import kassa.domain.catalogue.Inspection.MinAmount;
import kassa.domain.catalogue.Inspection.MinTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An inspection")
class InspectionJsonTest {

    private static final Optional<ZoneId> TALLINN = Optional.of(ZoneId.of("Europe/Tallinn"));

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(
                        "{'type':'BETWEEN_TIME','start':'10:00','end':'22:00','timezone':'Europe/Tallinn','action':'RESTRICT'}",
                        new BetweenTime(RESTRICT, LocalTime.of(10, 0), LocalTime.of(22, 0), TALLINN)),
                Arguments.of(
                        "{'type':'MIN_TIME','time':'08:30:15','action':'INSPECT'}",
                        new MinTime(INSPECT, LocalTime.of(8, 30, 15), Optional.empty())),
                Arguments.of(
                        "{'type':'MAX_TIME','time':'23:59:59.999','timezone':'+02:00','action':'RESTRICT'}",
                        new MaxTime(
                                RESTRICT, LocalTime.of(23, 59, 59, 999_000_000), Optional.of(ZoneOffset.ofHours(2)))),
                Arguments.of("{'type':'MIN_AGE','age':18,'action':'INSPECT'}", new MinAge(INSPECT, 18)),
                Arguments.of(
                        "{'type':'MIN_AMOUNT','amount':2.5,'action':'RESTRICT'}",
                        new MinAmount(RESTRICT, new BigDecimal("2.5"))),
                Arguments.of(
                        "{'type':'MAX_AMOUNT','amount':20,'action':'INSPECT'}",
                        new MaxAmount(INSPECT, new BigDecimal("20"))));
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("of each type is read as it is written, and written as it is read")
    void everyType(String json, Inspection inspection) {
        assertThat(Read.value(json, VALUE)).isEqualTo(inspection);
        assertThat(JsonWriter.object(inspection, InspectionJson::write)).isEqualTo(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'MIN_AGE','age':18,'action':'RESTICT'} | {'type':'MIN_AGE','age':18,'action':'RESTRICT'}",
                "{'type':'MIN_AGE','age':'18'} | {'type':'MIN_AGE','age':18,'action':'INSPECT'}",
                "{'type':'MIN_AGE','age':18,'action':''} | {'type':'MIN_AGE','age':18,'action':'INSPECT'}",
                "{'type':'MAX_AMOUNT','amount':'0'} | {'type':'MAX_AMOUNT','amount':0,'action':'INSPECT'}",
                "{'type':'MAX_TIME','time':'9:05'} | {'type':'MAX_TIME','time':'09:05','action':'INSPECT'}",
                "{'type':'MAX_TIME','time':' 22 : 00 '} | {'type':'MAX_TIME','time':'22:00','action':'INSPECT'}",
                "{'type':'MIN_TIME','time':'08:00:00','timezone':''} |"
                        + " {'type':'MIN_TIME','time':'08:00','action':'INSPECT'}",
                "{'type':'MIN_TIME','time':'08:00','timezone':'Z'} |"
                        + " {'type':'MIN_TIME','time':'08:00','timezone':'Z','action':'INSPECT'}",
                "{'type':'MIN_TIME','time':'08:00','timezone':'+2'} |"
                        + " {'type':'MIN_TIME','time':'08:00','timezone':'+02:00','action':'INSPECT'}",
                "{'type':'MIN_TIME','time':'08:00','timezone':'UTC+2'} |"
                        + " {'type':'MIN_TIME','time':'08:00','timezone':'UTC+02:00','action':'INSPECT'}"
            })
    @DisplayName("is understood in other spellings")
    void tolerance(String json, String canonical) {
        assertThat(JsonWriter.object(Read.value(json, VALUE), InspectionJson::write))
                .isEqualTo(canonical.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'age':18} | `/type is missing`",
                "{'type':'AGE','age':18} |"
                        + " `/type must be one of BETWEEN_TIME, MIN_TIME, MAX_TIME, MIN_AGE, MIN_AMOUNT, MAX_AMOUNT`",
                "{'type':'MIN_AGE'} | `/age is missing`",
                "{'type':'MIN_AGE','age':151} | `/age must be a whole number from 0 to 150`",
                "{'type':'MIN_AGE','age':17.5} | `/age must be a whole number from 0 to 150`",
                "{'type':'MIN_AGE','age':18,'action':'FORBID'} | `/action must be one of INSPECT, RESTRICT`",
                "{'type':'MIN_AGE','age':18,'amount':3} | `/amount is not known here`",
                "{'type':'MAX_AMOUNT','amount':-1} | `/amount an amount is zero or more, below 1000000000 and has at most 6 decimals`",
                "{'type':'MAX_AMOUNT'} | `/amount is missing`",
                "{'type':'MIN_TIME'} | `/time is missing`",
                "{'type':'MIN_TIME','time':'24:00'} | `/time must be a time of day such as 09:30`",
                "{'type':'MIN_TIME','time':'8h'} | `/time must be a time of day such as 09:30`",
                "{'type':'MIN_TIME','time':'08:00','timezone':'Europe/Tartu'} |"
                        + " `/timezone a time zone is an IANA name or an offset, such as Europe/Tallinn or +02:00`",
                "{'type':'BETWEEN_TIME','end':'22:00'} | `/start is missing`",
                "{'type':'BETWEEN_TIME','start':'10:00'} | `/end is missing`"
            })
    @DisplayName("is refused with the place that is wrong")
    void violations(String json, String violation) {
        assertThat(Read.violations(json, VALUE)).containsExactly(violation);
    }
}
