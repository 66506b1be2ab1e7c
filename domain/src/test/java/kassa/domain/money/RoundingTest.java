package kassa.domain.money;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rounding")
class RoundingTest {

    @ParameterizedTest(name = "{0} to {1} decimals is {2}")
    @CsvSource({
        "0.125, 2, 0.13",
        "-0.125, 2, -0.13",
        "0.135, 2, 0.14",
        "0.1249999, 2, 0.12",
        "-0.1249999, 2, -0.12",
        "0.5, 0, 1",
        "-0.5, 0, -1",
        "1.00005, 4, 1.0001",
        "7, 2, 7.00",
        "1E+3, 2, 1000.00"
    })
    @DisplayName("goes to the nearest, halves away from zero")
    void halfUp(BigDecimal exact, int scale, BigDecimal rounded) {
        assertThat(Rounding.halfUp(exact, scale)).isEqualTo(rounded);
    }

    @Test
    @DisplayName("finds the cent of 0.025 / 1.24 × 1.24, which 34 digits put a little below the half")
    void halfCentThatWentThroughADivision() {
        BigDecimal gross = new BigDecimal("0.025");
        BigDecimal factor = new BigDecimal("1.24");

        BigDecimal back = gross.divide(factor, Rounding.EXACT).multiply(factor);

        assertThat(back).isLessThan(gross);
        assertThat(back.setScale(2, RoundingMode.HALF_UP)).isEqualTo("0.02");
        assertThat(Rounding.halfUp(back, 2)).isEqualTo("0.03");
    }

    @Test
    @DisplayName("finds 1.00 again in 1.00 / 1.24 × 1.24")
    void netPriceThatDoesNotEnd() {
        BigDecimal net = BigDecimal.ONE.divide(new BigDecimal("1.24"), Rounding.EXACT);

        assertThat(net).isEqualTo("0.8064516129032258064516129032258065");
        assertThat(Rounding.halfUp(net.multiply(new BigDecimal("1.24")), 20)).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.24", "1.09", "1.13", "1.255", "1.055", "1.2", "1.07"})
    @DisplayName("finds the cent of every half cent up to 20.00 that went through a division by 1 + the VAT rate")
    void everyHalfCentThatWentThroughADivision(BigDecimal factor) {
        for (int cents = 0; cents < 2_000; cents++) {
            BigDecimal half = new BigDecimal(cents + ".5").movePointLeft(2);
            BigDecimal back = half.divide(factor, Rounding.EXACT).multiply(factor);
            assertThat(Rounding.toMinor(back, 2))
                    .as("%s by way of %s", half, factor)
                    .isEqualTo(cents + 1);
            assertThat(Rounding.toMinor(back.negate(), 2))
                    .as("-%s by way of %s", half, factor)
                    .isEqualTo(-cents - 1);
        }
    }

    @Test
    @DisplayName("looks at 20 decimals: what is below a half there stays below")
    void guardEndsAtTwentyDecimals() {
        assertThat(Rounding.halfUp(new BigDecimal("0.00499999999999999999"), 2)).isEqualTo("0.00");
        assertThat(Rounding.halfUp(new BigDecimal("0.004999999999999999995"), 2))
                .isEqualTo("0.01");
        assertThat(Rounding.halfUp(new BigDecimal("0.0049999999999999999949"), 2))
                .isEqualTo("0.00");
    }

    @ParameterizedTest(name = "{0} with {1} decimals is {2} minor units")
    @CsvSource({"1.005, 2, 101", "-1.005, 2, -101", "0.5, 0, 1", "1.2345, 3, 1235", "0, 2, 0", "-0.004, 2, 0"})
    @DisplayName("counts minor units")
    void toMinor(BigDecimal exact, int digits, long minor) {
        assertThat(Rounding.toMinor(exact, digits)).isEqualTo(minor);
    }

    @Test
    @DisplayName("money.range: what rounds to more than 63 bits of minor units is refused")
    void range() {
        assertThat(Rounding.toMinor(new BigDecimal("92233720368547758.0749"), 2))
                .isEqualTo(Long.MAX_VALUE);
        assertRefused(MoneyRule.RANGE, () -> Rounding.toMinor(new BigDecimal("92233720368547758.075"), 2));
        assertRefused(MoneyRule.RANGE, () -> Rounding.toMinor(new BigDecimal("-92233720368547758.075"), 2));
    }

    @ParameterizedTest(name = "{0} in steps of {1} is {2}")
    @CsvSource({"2.301, 0.01, 2.31", "2.30, 0.01, 2.30", "0.0001, 1, 1", "0, 1, 0", "2.5, 1, 3"})
    @DisplayName("finds the smallest multiple that is not below")
    void upTo(BigDecimal exact, BigDecimal step, BigDecimal multiple) {
        assertThat(Rounding.upTo(exact, step)).isEqualByComparingTo(multiple);
    }

    @ParameterizedTest(name = "{0} in steps of {1} is {2}")
    @CsvSource({"2.309, 0.01, 2.30", "2.30, 0.01, 2.30", "0.9999, 1, 0", "0, 1, 0", "-2.5, 1, -3"})
    @DisplayName("finds the largest multiple that is not above")
    void downTo(BigDecimal exact, BigDecimal step, BigDecimal multiple) {
        assertThat(Rounding.downTo(exact, step)).isEqualByComparingTo(multiple);
    }
}
