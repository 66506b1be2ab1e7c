package kassa.domain.vat;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Currency;
import kassa.domain.money.Money;
import kassa.domain.money.MoneyRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A VAT breakdown")
class VatBreakdownTest {

    private static final VatRate RATE = VatRate.parse("24");

    @Test
    @DisplayName("vat.net-plus-vat-is-gross: another gross than net + VAT is refused, also by a cent")
    void sums() {
        assertThatCode(() -> new VatBreakdown(RATE, cents(875), cents(210), cents(1085)))
                .doesNotThrowAnyException();
        assertRefused(VatRule.NET_PLUS_VAT_IS_GROSS, () -> new VatBreakdown(RATE, cents(875), cents(210), cents(1084)));
        assertRefused(VatRule.NET_PLUS_VAT_IS_GROSS, () -> new VatBreakdown(RATE, cents(875), cents(210), cents(1086)));
    }

    @Test
    @DisplayName("money.same-currency: is in one currency")
    void oneCurrency() {
        Money dollars = new Money(210, Currency.getInstance("USD"));

        assertRefused(MoneyRule.SAME_CURRENCY, () -> new VatBreakdown(RATE, cents(875), dollars, cents(1085)));
    }

    private static Money cents(long minor) {
        return new Money(minor, Currency.getInstance("EUR"));
    }
}
