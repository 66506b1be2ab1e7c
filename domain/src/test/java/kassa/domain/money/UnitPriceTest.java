package kassa.domain.money;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A unit price")
class UnitPriceTest {

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-1", "1000000000", "0.00001", "1.23456", "1E+2147483647", "1E-2147483647"})
    @DisplayName("money.unit-price: below zero, from a billion on or finer than four decimals it is refused")
    void outOfBounds(BigDecimal amount) {
        assertRefused(MoneyRule.UNIT_PRICE, () -> new UnitPrice(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0001", "0.085", "4.99", "100", "999999999.9999"})
    @DisplayName("reads back what it wrote")
    void readsWhatItWrote(String text) {
        assertThat(UnitPrice.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4,99", "4.99 EUR", "free"})
    @DisplayName("money.unit-price: a text that is no number is refused")
    void unreadable(String text) {
        assertRefused(MoneyRule.UNIT_PRICE, () -> UnitPrice.parse(text));
    }

    @Test
    @DisplayName("is the same with and without zeros at its end")
    void trailingZeros() {
        assertThat(UnitPrice.parse("4.9900")).isEqualTo(UnitPrice.parse("4.99")).hasToString("4.99");
        assertThat(UnitPrice.parse("1E+2")).isEqualTo(UnitPrice.parse("100.00")).hasToString("100");
        assertThat(UnitPrice.parse("0.0000")).isEqualTo(UnitPrice.parse("0")).hasToString("0");
    }

    @ParameterizedTest(name = "{0} in a currency of {1} decimals has {2}")
    @CsvSource({"4.99, 2, 2", "4.9, 2, 2", "100, 2, 2", "0.085, 2, 3", "0.0855, 2, 4", "5, 0, 0", "1.5, 3, 3"})
    @DisplayName("has the decimals of its label, at least those of the currency")
    void shelfScale(String price, int currencyDigits, int decimals) {
        assertThat(UnitPrice.parse(price).shelfScale(currencyDigits)).isEqualTo(decimals);
    }

    @Test
    @DisplayName("is ordered by its amount")
    void order() {
        assertThat(UnitPrice.parse("0.99")).isLessThan(UnitPrice.parse("1"));
        assertThat(UnitPrice.parse("1.0")).isEqualByComparingTo(UnitPrice.parse("1"));
    }
}
