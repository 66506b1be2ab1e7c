package kassa.domain.quantity;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kassa.domain.money.Rounding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A unit of measure")
class UnitOfMeasureTest {

    private static final List<String> VALUES = List.of("1", "0.846", "3", "0.000001", "999999999.999999", "12.345678");

    @ParameterizedTest(name = "{0} measures {1}: {2} ({3})")
    @CsvSource({
        "PIECE, COUNT, 1, counted",
        "LITER, VOLUME, 1, SI brochure: dm³",
        "DECILITER, VOLUME, 0.1, SI prefix deci",
        "PINT, VOLUME, 0.56826125, UK Weights and Measures Act 1985: an eighth of a gallon",
        "CUP, VOLUME, 0.284130625, half a pint",
        "QUART, VOLUME, 1.1365225, UK Weights and Measures Act 1985: a quarter of a gallon",
        "GALLON, VOLUME, 4.54609, UK Weights and Measures Act 1985",
        "KILOGRAM, MASS, 1, SI brochure",
        "GRAM, MASS, 0.001, SI brochure",
        "TON, MASS, 1000, SI brochure: tonne",
        "POUND, MASS, 0.45359237, International yard and pound agreement 1959",
        "STONE, MASS, 6.35029318, UK Weights and Measures Act 1985: 14 pounds",
        "METER, LENGTH, 1, SI brochure",
        "CENTIMETER, LENGTH, 0.01, SI prefix centi",
        "DECIMETER, LENGTH, 0.1, SI prefix deci",
        "INCH, LENGTH, 0.0254, International yard and pound agreement 1959",
        "FOOT, LENGTH, 0.3048, 12 inches",
        "YARD, LENGTH, 0.9144, International yard and pound agreement 1959",
        "MILE, LENGTH, 1609.344, 1760 yards"
    })
    @DisplayName("has its exact size")
    void size(UnitOfMeasure unit, Dimension dimension, BigDecimal size, String source) {
        assertThat(unit.dimension()).isEqualTo(dimension);
        assertThat(unit.size()).isEqualByComparingTo(size);
    }

    @Test
    @DisplayName("is one of the nineteen that the platform names")
    void nineteen() {
        assertThat(Stream.of(UnitOfMeasure.values()).map(Enum::name))
                .containsExactlyInAnyOrder(
                        ("PIECE LITER DECILITER KILOGRAM GRAM TON METER CENTIMETER DECIMETER PINT FOOT YARD MILE CUP"
                                        + " QUART GALLON POUND STONE INCH")
                                .split(" "));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairsOfOneDimension")
    @DisplayName("converts there and back into every unit of its dimension")
    void thereAndBack(UnitOfMeasure unit, UnitOfMeasure other) {
        for (String value : VALUES) {
            BigDecimal there = Quantity.of(value, unit).valueIn(other);
            BigDecimal back = there.multiply(other.size()).divide(unit.size(), Rounding.EXACT);
            assertThat(Rounding.halfUp(back, 20)).isEqualByComparingTo(value);
        }
    }

    @ParameterizedTest(name = "{0} into {1}")
    @MethodSource("pairsOfTwoDimensions")
    @DisplayName("quantity.same-dimension: units of different dimensions do not convert")
    void otherDimension(UnitOfMeasure unit, UnitOfMeasure other) {
        assertRefused(QuantityRule.SAME_DIMENSION, () -> Quantity.of("1", unit).valueIn(other));
    }

    static Stream<Arguments> pairsOfOneDimension() {
        return pairs().filter(pair -> dimension(pair, 0) == dimension(pair, 1));
    }

    static Stream<Arguments> pairsOfTwoDimensions() {
        return pairs().filter(pair -> dimension(pair, 0) != dimension(pair, 1));
    }

    private static Stream<Arguments> pairs() {
        return Stream.of(UnitOfMeasure.values())
                .flatMap(unit -> Stream.of(UnitOfMeasure.values()).map(other -> Arguments.of(unit, other)));
    }

    private static Dimension dimension(Arguments pair, int position) {
        return ((UnitOfMeasure) pair.get()[position]).dimension();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILOGRAM", "kilogram", "KiloGram"})
    @DisplayName("is read in any case")
    void anyCase(String name) {
        assertThat(UnitOfMeasure.parse(name)).isEqualTo(UnitOfMeasure.KILOGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KG", "DOZEN", "KILOGRAMM", " KILOGRAM"})
    @DisplayName("quantity.text: another name is refused")
    void unknown(String name) {
        assertRefused(QuantityRule.TEXT, () -> UnitOfMeasure.parse(name));
    }
}
