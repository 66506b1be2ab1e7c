package kassa.domain.vat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A country and its VAT")
class VatCountryTest {

    @ParameterizedTest
    @CsvSource({
        "EE, 24|13|9|0|EXEMPT",
        "FI, 25.5|13.5|10|0|EXEMPT",
        "LV, 21|12|5|0|EXEMPT",
        "LT, 21|12|5|0|EXEMPT",
        "DK, 25|0|EXEMPT"
    })
    @DisplayName("has the rates of November 2026, zero and exempt among them")
    void rates(VatCountry country, String rates) {
        assertThat(country.rates())
                .extracting(VatRate::toString)
                .containsExactly(rates.split("\\|"))
                .allMatch(rate -> country.knows(VatRate.parse(rate)));
    }

    @Test
    @DisplayName("does not know rates of the past or of its neighbours")
    void otherRates() {
        assertThat(List.of("20", "22", "5", "25.5")).noneMatch(rate -> VatCountry.EE.knows(VatRate.parse(rate)));
        assertThat(VatCountry.LT.knows(VatRate.parse("9"))).isFalse();
        assertThat(VatCountry.FI.knows(VatRate.parse("14"))).isFalse();
        assertThat(VatCountry.EE.knows(VatRate.parse("24.00"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("has its rates from the highest down, each once, and a standard rate of 17 percent or more")
    void order(VatCountry country) {
        List<VatRate> rates = country.rates();

        assertThat(rates)
                .doesNotHaveDuplicates()
                .endsWith(VatRate.parse("0"), VatRate.EXEMPT)
                .isSortedAccordingTo(Comparator.comparing(VatRate::percent).reversed());
        assertThat(rates.get(0).percent().intValue()).isBetween(17, 27);
    }

    @ParameterizedTest
    @CsvSource({"EE100000001, EE", "' fi12345678', FI", "EL123456789, GR", "LV40003009497, LV"})
    @DisplayName("is told by the beginning of a VAT number; Greece by EL")
    void vatNumbers(String number, VatCountry country) {
        assertThat(VatCountry.ofVatNumber(number)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100000001", "GB123456789", "GR123456789", "XX1"})
    @DisplayName("is not told by other numbers")
    void otherNumbers(String number) {
        assertThat(VatCountry.ofVatNumber(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Eesti, EE", "estonia, EE", "EE, EE", "Suomi, FI", "Deutschland, DE", "EL, GR", "' Latvija ', LV"})
    @DisplayName("is told by its name in English or its own language, and by its code")
    void names(String name, VatCountry country) {
        assertThat(VatCountry.named(name)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Eest", "Tallinn", "Norway", "E"})
    @DisplayName("is not told by other names")
    void otherNames(String name) {
        assertThat(VatCountry.named(name)).isEmpty();
    }
}
