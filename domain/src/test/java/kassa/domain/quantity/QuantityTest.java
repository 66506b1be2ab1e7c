package kassa.domain.quantity;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A quantity")
class QuantityTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "-1", "-0.001"})
    @DisplayName("quantity.positive: nothing and less than nothing are refused")
    void notPositive(String value) {
        assertRefused(QuantityRule.POSITIVE, () -> Quantity.of(value, UnitOfMeasure.KILOGRAM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "0.0000001", "1.2345678", "1E+2147483647", "1E-2147483647"})
    @DisplayName("quantity.range: from a billion on or finer than six decimals it is refused")
    void outOfRange(String value) {
        assertRefused(QuantityRule.RANGE, () -> Quantity.of(value, UnitOfMeasure.KILOGRAM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.000001 KILOGRAM", "0.846 KILOGRAM", "3 PIECE", "10 PIECE", "999999999.999999 GRAM"})
    @DisplayName("reads back what it wrote")
    void readsWhatItWrote(String text) {
        assertThat(Quantity.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "PIECE", " PIECE", "3 DOZEN", "three PIECE", "3PIECE", "3,5 KILOGRAM", "3  PIECE"})
    @DisplayName("quantity.text: a text that is no quantity is refused")
    void unreadable(String text) {
        assertRefused(QuantityRule.TEXT, () -> Quantity.parse(text));
    }

    @Test
    @DisplayName("is the same with and without zeros at its end, but not in another unit")
    void equality() {
        Quantity kilos = Quantity.of("1.5", UnitOfMeasure.KILOGRAM);

        assertThat(Quantity.of("1.500", UnitOfMeasure.KILOGRAM))
                .isEqualTo(kilos)
                .hasSameHashCodeAs(kilos);
        assertThat(Quantity.of("1500", UnitOfMeasure.GRAM)).isNotEqualTo(kilos);
        assertThat(Quantity.pieces(10)).isEqualTo(Quantity.of("1E+1", UnitOfMeasure.PIECE));
    }

    @ParameterizedTest(name = "{0} are {2} {1}")
    @CsvSource({
        "846 GRAM, KILOGRAM, 0.846",
        "1.5 KILOGRAM, GRAM, 1500",
        "3 DECILITER, LITER, 0.3",
        "2 TON, KILOGRAM, 2000",
        "1 STONE, POUND, 14",
        "1 MILE, YARD, 1760",
        "1 YARD, FOOT, 3",
        "1 FOOT, INCH, 12",
        "1 GALLON, PINT, 8",
        "1 GALLON, QUART, 4",
        "1 PINT, CUP, 2",
        "1 POUND, KILOGRAM, 0.45359237",
        "1 INCH, CENTIMETER, 2.54",
        "2 PINT, LITER, 1.1365225",
        "25 CENTIMETER, DECIMETER, 2.5",
        "7 PIECE, PIECE, 7"
    })
    @DisplayName("is converted exactly into another unit of its dimension")
    void converts(String quantity, UnitOfMeasure target, BigDecimal value) {
        assertThat(Quantity.parse(quantity).valueIn(target)).isEqualByComparingTo(value);
    }

    @Test
    @DisplayName("has 34 digits where a conversion does not end")
    void endlessConversion() {
        assertThat(Quantity.of("1", UnitOfMeasure.FOOT).valueIn(UnitOfMeasure.YARD))
                .isEqualTo(new BigDecimal("0.3333333333333333333333333333333333"));
    }
}
