package kassa.domain.vat;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import kassa.domain.money.Money;
import kassa.domain.money.Rounding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A price basis")
class PriceBasisTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final List<String> RATES = List.of("24", "9", "13", "0", "25.5", "5.5", "100", "0.0001", "EXEMPT");

    @ParameterizedTest(name = "{0} with {1} % is {2} + {3}")
    @CsvSource({
        "11.07, 24, 8.93, 2.14", // 2.14258
        "12.55, 25.5, 10.00, 2.55",
        "10.55, 5.5, 10.00, 0.55",
        "1.09, 9, 1.00, 0.09",
        "1.00, 24, 0.81, 0.19", // 0.19355
        "0.01, 24, 0.01, 0.00", // 0.00194
        "0.05, 100, 0.02, 0.03", // the tax, 0.025, is rounded up; not the net
        "0.04, 60, 0.02, 0.02", // 0.015
        "-11.07, 24, -8.93, -2.14",
        "-0.05, 100, -0.02, -0.03",
        "9.99, 0, 9.99, 0.00",
        "9.99, EXEMPT, 9.99, 0.00",
        "0.00, 24, 0.00, 0.00"
    })
    @DisplayName("takes the tax out of gross prices: G × r / (100 + r), rounded, and the net is the rest")
    void gross(BigDecimal amount, String rate, BigDecimal net, BigDecimal vat) {
        VatBreakdown breakdown = PriceBasis.GROSS.breakdown(euros(amount), VatRate.parse(rate));

        assertThat(breakdown).isEqualTo(new VatBreakdown(VatRate.parse(rate), euros(net), euros(vat), euros(amount)));
    }

    @ParameterizedTest(name = "{0} and {1} % are {2}, together {3}")
    @CsvSource({
        "8.75, 24, 2.10, 10.85",
        "10.00, 25.5, 2.55, 12.55",
        "10.00, 5.5, 0.55, 10.55",
        "0.50, 5, 0.03, 0.53", // 0.025
        "-0.50, 5, -0.03, -0.53",
        "0.10, 25.5, 0.03, 0.13", // 0.0255
        "0.02, 24, 0.00, 0.02", // 0.0048
        "9.99, 0, 0.00, 9.99",
        "9.99, EXEMPT, 0.00, 9.99",
        "0.00, 24, 0.00, 0.00"
    })
    @DisplayName("puts the tax on net prices: N × r / 100, rounded")
    void net(BigDecimal amount, String rate, BigDecimal vat, BigDecimal gross) {
        VatBreakdown breakdown = PriceBasis.NET.breakdown(euros(amount), VatRate.parse(rate));

        assertThat(breakdown).isEqualTo(new VatBreakdown(VatRate.parse(rate), euros(amount), euros(vat), euros(gross)));
    }

    @Test
    @DisplayName("a net amount, its gross, and that gross taken apart again bear the same tax")
    void netToGrossAndBack() {
        for (String text : RATES) {
            VatRate rate = VatRate.parse(text);
            for (long minor = -500; minor <= 5_000; minor++) {
                assertSameTaxBothWays(new Money(minor, EUR), rate);
            }
        }
    }

    @Test
    @DisplayName("the same tax both ways for amounts of any size and rates of any kind")
    void netToGrossAndBackAtRandom() {
        forAll(
                random -> PriceBasis.NET.breakdown(
                        new Money(random.nextLong() >> 2 + random.nextInt(60), EUR), anyRate(random)),
                breakdown -> assertSameTaxBothWays(breakdown.net(), breakdown.rate()));
    }

    private static void assertSameTaxBothWays(Money net, VatRate rate) {
        VatBreakdown there = PriceBasis.NET.breakdown(net, rate);
        assertThat(PriceBasis.GROSS.breakdown(there.gross(), rate)).isEqualTo(there);
    }

    private static VatRate anyRate(Random random) {
        return VatRate.of(BigDecimal.valueOf(random.nextInt(1_000_001), 4));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a negative amount bears the negative tax")
    void mirrorsTheSign(PriceBasis basis) {
        for (String rate : RATES) {
            for (long minor = 1; minor <= 2_000; minor++) {
                VatBreakdown positive = basis.breakdown(new Money(minor, EUR), VatRate.parse(rate));
                VatBreakdown negative = basis.breakdown(new Money(-minor, EUR), VatRate.parse(rate));
                assertThat(negative.vat().minor()).isEqualTo(-positive.vat().minor());
                assertThat(negative.net().minor()).isEqualTo(-positive.net().minor());
            }
        }
    }

    @Test
    @DisplayName("converts prices exactly where that ends, else to 34 digits")
    void convertsPrices() {
        VatRate rate = VatRate.parse("24");

        assertThat(PriceBasis.GROSS.toNet(new BigDecimal("1.24"), rate)).isEqualByComparingTo("1");
        assertThat(PriceBasis.GROSS.toNet(new BigDecimal("1.00"), rate))
                .isEqualByComparingTo("0.8064516129032258064516129032258065");
        assertThat(PriceBasis.GROSS.fromNet(new BigDecimal("4.02"), rate)).isEqualByComparingTo("4.9848");
        assertThat(PriceBasis.GROSS.toGross(new BigDecimal("4.99"), rate)).isEqualByComparingTo("4.99");
        assertThat(PriceBasis.NET.toNet(new BigDecimal("4.99"), rate)).isEqualByComparingTo("4.99");
        assertThat(PriceBasis.NET.fromNet(new BigDecimal("4.99"), rate)).isEqualByComparingTo("4.99");
        assertThat(PriceBasis.NET.toGross(new BigDecimal("4.99"), rate)).isEqualByComparingTo("6.1876");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "EXEMPT"})
    @DisplayName("leaves prices alone where no tax is charged")
    void freeOfTax(String rate) {
        BigDecimal price = new BigDecimal("1.29");
        for (PriceBasis basis : PriceBasis.values()) {
            assertThat(basis.toNet(price, VatRate.parse(rate))).isEqualByComparingTo(price);
            assertThat(basis.fromNet(price, VatRate.parse(rate))).isEqualByComparingTo(price);
            assertThat(basis.toGross(price, VatRate.parse(rate))).isEqualByComparingTo(price);
        }
    }

    @Test
    @DisplayName("a gross price without VAT and back is the same price to 20 decimals")
    void priceThereAndBack() {
        for (String text : RATES) {
            VatRate rate = VatRate.parse(text);
            for (int i = 0; i <= 2_000; i++) {
                BigDecimal price = BigDecimal.valueOf(i, 3);
                BigDecimal back = PriceBasis.GROSS.fromNet(PriceBasis.GROSS.toNet(price, rate), rate);
                assertThat(Rounding.halfUp(back, 20)).isEqualByComparingTo(price);
            }
        }
    }

    private static Money euros(BigDecimal amount) {
        return Money.of(amount, EUR);
    }
}
