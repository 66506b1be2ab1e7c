package kassa.domain.pricing;

import static kassa.domain.pricing.Shop.GROSS;
import static kassa.domain.pricing.Shop.NET;
import static kassa.domain.pricing.Shop.euros;
import static kassa.domain.pricing.Shop.line;
import static kassa.domain.pricing.Shop.piece;
import static kassa.domain.pricing.Shop.priced;
import static kassa.domain.pricing.Shop.totals;
import static kassa.domain.pricing.Shop.vat;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Addition.Direction;
import kassa.domain.catalogue.Addition.Measure;
import kassa.domain.quantity.UnitOfMeasure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The VAT of a cart")
class VatOfCartsTest {

    @Test
    @DisplayName("is rounded once for a rate: seven lines of 0.13 bear 0.18, though each alone would bear 0.03")
    void oncePerRateOfGrossPrices() {
        PricedCart cart = priced(GROSS, sevenLines("0.13"));

        // 0.91 × 24 / 124 = 0.17613; of one line 0.02516
        assertThat(vat(cart)).containsExactly("24: 0.73 + 0.18 = 0.91");
    }

    @Test
    @DisplayName(
            "is rounded once for a rate of net prices, too; the rows share the gross, the first ones the odd cents")
    void oncePerRateOfNetPrices() {
        PricedCart cart = priced(NET, sevenLines("0.10"));

        // 0.70 × 0.24 = 0.168; of one line 0.024. 0.87 / 7 = 0.12 and three cents more.
        assertThat(vat(cart)).containsExactly("24: 0.70 + 0.17 = 0.87");
        assertThat(cart.rows())
                .extracting(PricedRow::gross)
                .containsExactly(
                        euros("0.13"),
                        euros("0.13"),
                        euros("0.13"),
                        euros("0.12"),
                        euros("0.12"),
                        euros("0.12"),
                        euros("0.12"));
    }

    @Test
    @DisplayName("has a group for each rate in order of first appearance; zero and exempt are two of them")
    void groups() {
        PricedCart cart = priced(
                GROSS,
                line(piece("Book", "10.90", "9"), "1"),
                line(piece("Coffee", "4.99", "24"), "1"),
                line(piece("Export", "2.00", "0"), "1"),
                line(piece("Insurance", "3.00", "EXEMPT"), "1"),
                line(piece("Tea", "1.21", "24"), "1"),
                line(piece("Magazine", "1.09", "9.00"), "1"));

        // 11.99 × 9 / 109 = 0.99; 6.20 × 24 / 124 = 1.20
        assertThat(vat(cart))
                .containsExactly(
                        "9: 11.00 + 0.99 = 11.99",
                        "24: 5.00 + 1.20 = 6.20",
                        "0: 2.00 + 0.00 = 2.00",
                        "EXEMPT: 3.00 + 0.00 = 3.00");
        assertThat(totals(cart)).isEqualTo("23.19 0.00 | 21.00 + 2.19 = 23.19");
    }

    @ParameterizedTest(name = "{0} at {1} %: {2}")
    @CsvSource({
        "12.55, 25.5, 25.5: 10.00 + 2.55 = 12.55",
        "10.55, 5.5, 5.5: 10.00 + 0.55 = 10.55",
        "1.00, 25.5, 25.5: 0.80 + 0.20 = 1.00", // 0.20319
        "1.00, 5.5, 5.5: 0.95 + 0.05 = 1.00", // 0.05213
        "0.04, 60, 60: 0.02 + 0.02 = 0.04", // 0.015
        "0.01, 100, 100: 0.00 + 0.01 = 0.01" // 0.005
    })
    @DisplayName("is taken out of gross prices at rates with decimals, half cents up")
    void outOfGrossPrices(String price, String rate, String group) {
        assertThat(vat(priced(GROSS, line(piece("Goods", price, rate), "1")))).containsExactly(group);
    }

    @ParameterizedTest(name = "{0} at {1} %: {2}")
    @CsvSource({
        "10.00, 25.5, 25.5: 10.00 + 2.55 = 12.55",
        "10.00, 5.5, 5.5: 10.00 + 0.55 = 10.55",
        "1.00, 5.5, 5.5: 1.00 + 0.06 = 1.06", // 0.055
        "1.00, 25.5, 25.5: 1.00 + 0.26 = 1.26", // 0.255
        "0.10, 25, 25: 0.10 + 0.03 = 0.13", // 0.025
        "0.01, 24, 24: 0.01 + 0.00 = 0.01"
    })
    @DisplayName("is put on net prices at rates with decimals, half cents up")
    void onNetPrices(String price, String rate, String group) {
        assertThat(vat(priced(NET, line(piece("Goods", price, rate), "1")))).containsExactly(group);
    }

    @Test
    @DisplayName("goes by the same rule for the total without additions: in a net store, tax on the list amounts")
    void totalWithoutAdditions() {
        Addition tenthOff = new Addition(Direction.DISCOUNT, Measure.RATE, BigDecimal.TEN);
        PricedCart cart = priced(
                NET,
                line(
                        Shop.sold(
                                "Coffee",
                                Shop.price(UnitOfMeasure.PIECE, "10.00", "24").withAddition(tenthOff)),
                        "1"));

        // 9.00 × 1.24 = 11.16 and 10.00 × 1.24 = 12.40
        assertThat(totals(cart)).isEqualTo("12.40 -1.24 | 9.00 + 2.16 = 11.16");
        assertThat(Shop.rows(cart)).containsExactly("Coffee 10.00 -1.00 = 9.00");
    }

    @Test
    @DisplayName("of goods for nothing is nothing, in a group all the same")
    void freeGoods() {
        for (PriceTerms terms : new PriceTerms[] {GROSS, NET}) {
            PricedCart cart = priced(terms, line(piece("Gift", "0", "24"), "1"), line(piece("Book", "0", "9"), "2"));

            assertThat(vat(cart)).containsExactly("24: 0.00 + 0.00 = 0.00", "9: 0.00 + 0.00 = 0.00");
            assertThat(totals(cart)).isEqualTo("0.00 0.00 | 0.00 + 0.00 = 0.00");
        }
    }

    private static CartLine[] sevenLines(String price) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(i -> line(piece("Goods " + i, price, "24"), "1"))
                .toArray(CartLine[]::new);
    }
}
