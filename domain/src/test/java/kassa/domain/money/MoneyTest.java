package kassa.domain.money;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Money")
class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Money MOST = new Money(Long.MAX_VALUE, EUR);
    private static final Money LEAST = new Money(-Long.MAX_VALUE, EUR);
    private static final Money CENT = new Money(1, EUR);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"12.345, EUR", "0.001, EUR", "-0.001, EUR", "1.5, JPY", "1.2345, BHD", "1E-999999999, EUR"})
    @DisplayName("money.scale: an amount with more decimals than its currency is refused, never rounded")
    void tooFine(BigDecimal amount, Currency currency) {
        assertRefused(MoneyRule.SCALE, () -> Money.of(amount, currency));
    }

    @ParameterizedTest(name = "{0} {1} are {2}")
    @CsvSource({
        "12.34, EUR, 1234",
        "12.3, EUR, 1230",
        "12.3000, EUR, 1230",
        "-0.05, EUR, -5",
        "0E+5, EUR, 0",
        "1E+3, EUR, 100000",
        "7, JPY, 7",
        "7.00, JPY, 7",
        "1.234, BHD, 1234"
    })
    @DisplayName("counts the smallest unit of its currency")
    void countsMinorUnits(BigDecimal amount, Currency currency, long minor) {
        assertThat(Money.of(amount, currency)).isEqualTo(new Money(minor, currency));
    }

    @Test
    @DisplayName("money.range: 92233720368547758.07 fits in either sign, a cent more does not")
    void range() {
        assertThat(Money.of(new BigDecimal("92233720368547758.07"), EUR)).isEqualTo(MOST);
        assertThat(Money.of(new BigDecimal("-92233720368547758.07"), EUR)).isEqualTo(LEAST);
        assertRefused(MoneyRule.RANGE, () -> Money.of(new BigDecimal("92233720368547758.08"), EUR));
        assertRefused(MoneyRule.RANGE, () -> Money.of(new BigDecimal("-92233720368547758.08"), EUR));
        assertRefused(MoneyRule.RANGE, () -> Money.of(new BigDecimal("1E+2147483647"), EUR));
        assertRefused(MoneyRule.RANGE, () -> new Money(Long.MIN_VALUE, EUR));
        assertRefused(MoneyRule.RANGE, () -> Money.rounded(new BigDecimal("92233720368547758.075"), EUR));
    }

    @Test
    @DisplayName("money.range: a sum or difference that does not fit is refused, whichever way it runs over")
    void sumsInRange() {
        assertThat(MOST.minus(CENT).plus(CENT)).isEqualTo(MOST);
        assertRefused(MoneyRule.RANGE, () -> MOST.plus(CENT));
        assertRefused(MoneyRule.RANGE, () -> LEAST.minus(CENT));
        assertRefused(MoneyRule.RANGE, () -> LEAST.minus(MOST));
        assertRefused(MoneyRule.RANGE, () -> MOST.minus(LEAST));
    }

    @Test
    @DisplayName("money.same-currency: amounts of different currencies are neither added, subtracted nor compared")
    void currenciesNeverMeet() {
        Money dollar = new Money(100, USD);

        assertRefused(MoneyRule.SAME_CURRENCY, () -> CENT.plus(dollar));
        assertRefused(MoneyRule.SAME_CURRENCY, () -> CENT.minus(dollar));
        assertRefused(MoneyRule.SAME_CURRENCY, () -> CENT.compareTo(dollar));
        assertThat(new Money(100, EUR)).isNotEqualTo(dollar);
    }

    @Test
    @DisplayName("adds and subtracts to the cent")
    void sums() {
        assertThat(euros("14.97").plus(euros("1.09"))).isEqualTo(euros("16.06"));
        assertThat(euros("10.85").minus(euros("16.06"))).isEqualTo(euros("-5.21"));
        assertThat(euros("0.10").plus(euros("0.20"))).isEqualTo(euros("0.30"));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "1.09134, 1.09",
        "0.005, 0.01",
        "-0.005, -0.01",
        "0.00499, 0.00",
        "-0.00499, 0.00",
        "2.675, 2.68",
        "8.7514, 8.75"
    })
    @DisplayName("rounds to the nearest cent, halves away from zero")
    void rounds(BigDecimal exact, BigDecimal cents) {
        assertThat(Money.rounded(exact, EUR)).isEqualTo(Money.of(cents, EUR));
    }

    @ParameterizedTest(name = "{0} × {1} / {2} = {3}")
    @CsvSource({
        "11.07, 24, 124, 2.14", // 2.14258
        "-11.07, 24, 124, -2.14",
        "0.05, 1, 2, 0.03", // 0.025
        "-0.05, 1, 2, -0.03",
        "0.04, 1, 3, 0.01", // 0.01333
        "0.05, 1, 3, 0.02", // 0.01667
        "0.00, 24, 124, 0.00",
        "10737418.24, 1073741824, 1073741824, 10737418.24", // 2^30, the largest that needs no more than 63 bits
        "10737418.25, 1073741825, 1073741825, 10737418.25",
        "10737418.24, 1073741825, 1073741824, 10737418.25",
        "0.03, 3000000000, 2000000001, 0.04", // 0.045 less a little
        "92233720368547758.07, 99, 100, 91311383164862280.49" // …280.4893
    })
    @DisplayName("gives an exact share, rounded once")
    void shares(BigDecimal amount, long numerator, long denominator, BigDecimal share) {
        assertThat(Money.of(amount, EUR).share(numerator, denominator)).isEqualTo(Money.of(share, EUR));
    }

    @Test
    @DisplayName("money.range: a share that does not fit is refused")
    void sharesInRange() {
        assertRefused(MoneyRule.RANGE, () -> MOST.share(2, 1));
        assertRefused(MoneyRule.RANGE, () -> LEAST.share(2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00 EUR", "12.30 EUR", "-0.05 EUR", "7 JPY", "-1.234 BHD", "92233720368547758.07 EUR"})
    @DisplayName("reads back what it wrote")
    void readsWhatItWrote(String text) {
        assertThat(Money.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12.34", "12.34EUR", "12.34 eur", "12.34  EUR", "EUR 12.34", "12,34 EUR", "x EUR"})
    @DisplayName("money.text: a text that is no amount is refused")
    void unreadable(String text) {
        assertRefused(MoneyRule.TEXT, () -> Money.parse(text));
    }

    @Test
    @DisplayName("money.text: nobody pays in a currency without a minor unit, such as gold")
    void noMinorUnit() {
        Currency gold = Currency.getInstance("XAU");

        assertRefused(MoneyRule.TEXT, () -> Money.parse("1 XAU"));
        assertRefused(MoneyRule.TEXT, () -> Money.zero(gold));
        assertRefused(MoneyRule.TEXT, () -> Money.rounded(BigDecimal.ONE, gold));
    }

    @Test
    @DisplayName("knows zero, its sign and its order")
    void signAndOrder() {
        assertThat(Money.zero(EUR).isZero()).isTrue();
        assertThat(Money.zero(EUR).isNegative()).isFalse();
        assertThat(euros("-0.01").isNegative()).isTrue();
        assertThat(CENT.isZero()).isFalse();
        assertThat(Stream.of(euros("1.00"), euros("-2.00"), euros("0.50")).sorted())
                .containsExactly(euros("-2.00"), euros("0.50"), euros("1.00"));
    }

    @Test
    @DisplayName("tells its amount with the decimals of its currency")
    void amount() {
        assertThat(euros("12.3").amount()).isEqualTo(new BigDecimal("12.30"));
        assertThat(new Money(7, Currency.getInstance("JPY")).amount()).isEqualTo(new BigDecimal("7"));
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }
}
