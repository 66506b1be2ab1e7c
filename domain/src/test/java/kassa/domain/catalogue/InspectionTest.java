package kassa.domain.catalogue;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kassa.domain.catalogue.Inspection.BetweenTime;
import kassa.domain.catalogue.Inspection.MaxAmount;
import kassa.domain.catalogue.Inspection.MaxTime;
import kassa.domain.catalogue.Inspection.MinAge;
import kassa.domain.catalogue.Inspection.MinAmount;
import kassa.domain.catalogue.Inspection.MinTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An inspection")
class InspectionTest {

    private static final InspectionAction INSPECT = InspectionAction.INSPECT;

    /** Each of the six, broken a second after midnight by two pieces. */
    static Stream<Function<InspectionAction, Inspection>> allSix() {
        LocalTime noon = LocalTime.NOON;
        return Stream.of(
                action -> new BetweenTime(action, noon, noon.plusHours(2), Optional.empty()),
                action -> new MinTime(action, noon, Optional.empty()),
                action -> new MaxTime(action, LocalTime.MIDNIGHT, Optional.empty()),
                action -> new MinAge(action, 18),
                action -> new MinAmount(action, new BigDecimal("3")),
                action -> new MaxAmount(action, BigDecimal.ONE));
    }

    @ParameterizedTest
    @MethodSource("allSix")
    @DisplayName("tells what follows, and applies whatever that is")
    void actionDecidesNothing(Function<InspectionAction, Inspection> inspection) {
        for (InspectionAction action : InspectionAction.values()) {
            Inspection of = inspection.apply(action);
            assertThat(of.action()).isEqualTo(action);
            assertThat(of.applies(buying("2"))).isTrue();
            assertThat(of.reason()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 18, 21, 150})
    @DisplayName("MIN_AGE applies always: it is for a person to look at")
    void minAge(int age) {
        Inspection inspection = new MinAge(INSPECT, age);

        assertThat(inspection.applies(buying("1"))).isTrue();
        assertThat(inspection.reason()).isEqualTo("for buyers of " + age + " years and older");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 151, Integer.MAX_VALUE, Integer.MIN_VALUE})
    @DisplayName("catalogue.inspection: an age outside 0 to 150 is refused")
    void unsoundAge(int age) {
        assertRefused(CatalogueRule.INSPECTION, () -> new MinAge(INSPECT, age));
    }

    @ParameterizedTest(name = "{0}: below {2}, above {3} the bound {1}")
    @CsvSource({
        "0.999999, 1, true, false",
        "1, 1, false, false",
        "1.000, 1, false, false",
        "1.000001, 1, false, true",
        "2, 1, false, true",
        "0.5, 0.5, false, false",
        "0.000001, 0, false, true"
    })
    @DisplayName("MIN_AMOUNT applies when less is bought than its bound, MAX_AMOUNT when more is")
    void amounts(String bought, BigDecimal bound, boolean tooLittle, boolean tooMuch) {
        assertThat(new MinAmount(INSPECT, bound).applies(buying(bought))).isEqualTo(tooLittle);
        assertThat(new MaxAmount(INSPECT, bound).applies(buying(bought))).isEqualTo(tooMuch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.000001", "1000000000", "0.0000001", "1E+2147483647"})
    @DisplayName("catalogue.inspection: an amount that is negative, too large or too fine to be bought is refused")
    void unsoundAmount(BigDecimal amount) {
        assertRefused(CatalogueRule.INSPECTION, () -> new MinAmount(INSPECT, amount));
        assertRefused(CatalogueRule.INSPECTION, () -> new MaxAmount(INSPECT, amount));
    }

    @Test
    @DisplayName("says in words how much is sold at once, and bounds are equal with and without zeros at their end")
    void amountsInWords() {
        assertThat(new MinAmount(INSPECT, new BigDecimal("0.500")).reason()).isEqualTo("at least 0.5 are sold at once");
        assertThat(new MaxAmount(INSPECT, new BigDecimal("20")).reason()).isEqualTo("at most 20 are sold at once");
        assertThat(new MaxAmount(INSPECT, new BigDecimal("20.00")))
                .isEqualTo(new MaxAmount(INSPECT, new BigDecimal("2E+1")));
    }

    private static Circumstances buying(String amount) {
        return new Circumstances(Instant.parse("2026-12-01T00:00:01Z"), ZoneOffset.UTC, new BigDecimal(amount));
    }
}
