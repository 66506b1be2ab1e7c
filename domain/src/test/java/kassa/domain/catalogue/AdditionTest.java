package kassa.domain.catalogue;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kassa.domain.catalogue.Addition.Direction;
import kassa.domain.catalogue.Addition.Measure;
import kassa.domain.money.MoneyRule;
import kassa.domain.money.UnitPrice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An addition")
class AdditionTest {

    private static final int CENTS = 2;

    @ParameterizedTest(name = "{1} of {2} on {0} is {3}")
    @CsvSource({
        "4.99, RATE, 10, 4.49", // 4.491
        "2.50, RATE, 15, 2.13", // 2.125
        "1.29, RATE, 33.3333, 0.86", // 0.86000043
        "3.00, RATE, 100, 0",
        "4.99, SUM, 0.20, 4.79",
        "4.99, SUM, 4.99, 0",
        "1.00, SUM, 0.005, 1", // 0.995
        "0.085, RATE, 10, 0.077", // 0.0765, to the three decimals of the label
        "0.0855, RATE, 10, 0.077", // 0.07695, to four: 0.0770
        "0.0855, RATE, 50, 0.0428", // 0.04275
        "0.085, SUM, 0.0001, 0.085" // 0.0849
    })
    @DisplayName("takes a rate or a sum from the price, rounded to the decimals of the label and at least to cents")
    void discount(UnitPrice shelf, Measure measure, BigDecimal value, UnitPrice price) {
        Addition addition = new Addition(Direction.DISCOUNT, measure, value);

        assertThat(addition.appliedTo(shelf, CENTS)).isEqualTo(price);
    }

    @ParameterizedTest(name = "{1} of {2} on {0} is {3}")
    @CsvSource({
        "1.29, RATE, 5, 1.35", // 1.3545
        "2.00, RATE, 150, 5",
        "0.10, RATE, 5, 0.11", // 0.105
        "4.99, SUM, 0.20, 5.19",
        "0.085, SUM, 0.05, 0.135",
        "0.085, SUM, 0.0005, 0.086", // 0.0855
        "0, SUM, 0.10, 0.1"
    })
    @DisplayName("puts a rate or a sum on the price, rounded to the decimals of the label and at least to cents")
    void markup(UnitPrice shelf, Measure measure, BigDecimal value, UnitPrice price) {
        Addition addition = new Addition(Direction.MARKUP, measure, value);

        assertThat(addition.appliedTo(shelf, CENTS)).isEqualTo(price);
    }

    @Test
    @DisplayName("rounds to whole units in a currency that has nothing smaller")
    void currencyWithoutDecimals() {
        Addition tenPercentOff = new Addition(Direction.DISCOUNT, Measure.RATE, BigDecimal.TEN);

        // 94.5 yen
        assertThat(tenPercentOff.appliedTo(UnitPrice.parse("105"), 0)).isEqualTo(UnitPrice.parse("95"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-0.0001", "0.00001", "1000000000", "1E+2147483647"})
    @DisplayName("catalogue.addition: a size of nothing or less, of a billion, or finer than four decimals is refused")
    void unsoundSize(BigDecimal value) {
        for (Direction direction : Direction.values()) {
            for (Measure measure : Measure.values()) {
                assertRefused(CatalogueRule.ADDITION, () -> new Addition(direction, measure, value));
            }
        }
    }

    @Test
    @DisplayName("catalogue.addition: a discount takes at most 100 percent, a markup may put on more")
    void atMostAll() {
        BigDecimal more = new BigDecimal("100.0001");

        assertThat(new Addition(Direction.DISCOUNT, Measure.RATE, new BigDecimal("100")).value())
                .isEqualByComparingTo("100");
        assertThat(new Addition(Direction.MARKUP, Measure.RATE, more).value()).isEqualTo(more);
        assertRefused(CatalogueRule.ADDITION, () -> new Addition(Direction.DISCOUNT, Measure.RATE, more));
    }

    @Test
    @DisplayName("catalogue.addition: a discount larger than the price is refused")
    void largerThanThePrice() {
        Addition fiveOff = new Addition(Direction.DISCOUNT, Measure.SUM, new BigDecimal("5"));

        assertRefused(CatalogueRule.ADDITION, () -> fiveOff.appliedTo(UnitPrice.parse("4.99"), CENTS));
    }

    @Test
    @DisplayName("money.unit-price: a markup beyond what a price can be is refused")
    void beyondPrices() {
        Addition doubled = new Addition(Direction.MARKUP, Measure.RATE, new BigDecimal("100"));

        assertRefused(MoneyRule.UNIT_PRICE, () -> doubled.appliedTo(UnitPrice.parse("500000000"), CENTS));
    }

    @Test
    @DisplayName("is the same with and without zeros at its end")
    void equality() {
        assertThat(new Addition(Direction.DISCOUNT, Measure.RATE, new BigDecimal("10.00")))
                .isEqualTo(new Addition(Direction.DISCOUNT, Measure.RATE, BigDecimal.TEN));
    }
}
