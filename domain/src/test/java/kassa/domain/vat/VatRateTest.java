package kassa.domain.vat;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A VAT rate")
class VatRateTest {

    @ParameterizedTest
    @ValueSource(strings = {"24", "9", "13", "0", "25.5", "5.5", "100", "0.0001", "EXEMPT"})
    @DisplayName("reads back what it wrote")
    void readsWhatItWrote(String text) {
        assertThat(VatRate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "-0.0001", "100.0001", "101", "24.00001", "1E+2147483647", "", "24 %", "24,5", "exempt"})
    @DisplayName("vat.rate: what is no percentage from 0 to 100 with at most four decimals is refused")
    void noPercentage(String text) {
        assertRefused(VatRule.RATE, () -> VatRate.parse(text));
    }

    @Test
    @DisplayName("vat.rate: an exempt supply bears no VAT")
    void exemptBearsNoVat() {
        assertRefused(VatRule.RATE, () -> new VatRate(BigDecimal.ONE, true));
    }

    @Test
    @DisplayName("is the same with and without zeros at its end")
    void trailingZeros() {
        assertThat(VatRate.parse("24.00")).isEqualTo(VatRate.parse("24")).hasSameHashCodeAs(VatRate.parse("24"));
        assertThat(VatRate.parse("1E+2")).isEqualTo(VatRate.parse("100")).hasToString("100");
        assertThat(VatRate.parse("0.00")).isEqualTo(VatRate.parse("0"));
    }

    @Test
    @DisplayName("zero is not exempt, though neither bears VAT")
    void zeroIsNotExempt() {
        assertThat(VatRate.parse("0")).isNotEqualTo(VatRate.EXEMPT);
        assertThat(VatRate.parse("0").isFree()).isTrue();
        assertThat(VatRate.EXEMPT.isFree()).isTrue();
        assertThat(VatRate.parse("0.1").isFree()).isFalse();
    }
}
