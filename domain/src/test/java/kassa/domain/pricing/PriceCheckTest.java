package kassa.domain.pricing;

import static kassa.domain.pricing.Shop.GROSS;
import static kassa.domain.pricing.Shop.NET;
import static kassa.domain.pricing.Shop.line;
import static kassa.domain.pricing.Shop.piece;
import static kassa.domain.pricing.Shop.price;
import static kassa.domain.pricing.Shop.priced;
import static kassa.domain.pricing.Shop.sent;
import static kassa.domain.pricing.Shop.sold;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Addition.Direction;
import kassa.domain.catalogue.Addition.Measure;
import kassa.domain.catalogue.Product;
import kassa.domain.quantity.UnitOfMeasure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The price check")
class PriceCheckTest {

    private static final Product COFFEE = piece("Coffee", "4.99", "24");
    private static final Product BANANAS = Shop.weighed("Bananas", "1.29", "24");

    @ParameterizedTest
    @ValueSource(strings = {"4.99", "4.990", "4.9900"})
    @DisplayName("is MATCH where the platform showed our price")
    void match(String shown) {
        assertThat(check(GROSS, sent(shown, line(COFFEE, "3")))).isEqualTo(new PriceCheck.Match());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "4.98", "4.991", "0", "-4.99"})
    @DisplayName("is DIFFERENT with both prices where it showed another, and ours counts")
    void different(String shown) {
        PricedCart cart = priced(GROSS, sent(shown, line(COFFEE, "3")));

        assertThat(cart.rows().get(0).priceCheck()).isEqualTo(different(shown, "4.99"));
        assertThat(cart.total()).isEqualTo(Shop.euros("14.97"));
    }

    @Test
    @DisplayName("is NOT_SENT where it showed none")
    void notSent() {
        assertThat(check(GROSS, line(COFFEE, "3"))).isEqualTo(new PriceCheck.NotSent());
    }

    @Test
    @DisplayName("compares the price with its addition")
    void withAddition() {
        Product reduced = sold(
                "Coffee",
                price(UnitOfMeasure.PIECE, "4.99", "24")
                        .withAddition(new Addition(Direction.DISCOUNT, Measure.RATE, BigDecimal.TEN)));

        assertThat(check(GROSS, sent("4.49", line(reduced, "1")))).isEqualTo(new PriceCheck.Match());
        assertThat(check(GROSS, sent("4.99", line(reduced, "1")))).isEqualTo(different("4.99", "4.49"));
    }

    @ParameterizedTest(name = "{0} for a {1}: {2}")
    @CsvSource({
        "1.29, KILOGRAM, MATCH",
        "0.00129, GRAM, MATCH",
        "1290, TON, MATCH",
        "0.585134, POUND, MATCH", // 1.29 × 0.45359237 = 0.58513416
        "0.0013, GRAM, 1.3",
        "1.29, GRAM, 1290",
        "0, GRAM, 0"
    })
    @DisplayName("compares what a unit of the line costs with what a unit of the product costs")
    void acrossUnits(String shown, UnitOfMeasure unit, String expected) {
        PriceCheck check = check(GROSS, sent(shown, line(BANANAS, "2", unit)));

        assertThat(check).isEqualTo(expected.equals("MATCH") ? new PriceCheck.Match() : different(expected, "1.29"));
    }

    @Test
    @DisplayName("compares with VAT in a store of net prices, to the decimals of the label")
    void netStore() {
        // 4.99 × 1.24 = 6.1876
        assertThat(check(NET, sent("6.19", line(COFFEE, "1")))).isEqualTo(new PriceCheck.Match());
        assertThat(check(NET, sent("4.99", line(COFFEE, "1")))).isEqualTo(different("4.99", "6.19"));
    }

    @Test
    @DisplayName("is as fine as the label")
    void fineLabel() {
        Product screw = piece("Screw", "0.0855", "24");

        assertThat(check(GROSS, sent("0.0855", line(screw, "1")))).isEqualTo(new PriceCheck.Match());
        assertThat(check(GROSS, sent("0.09", line(screw, "1")))).isEqualTo(different("0.09", "0.0855"));
    }

    @Test
    @DisplayName("is one of three cases")
    void fold() {
        assertThat(words(new PriceCheck.Match())).isEqualTo("match");
        assertThat(words(different("5", "4.99"))).isEqualTo("5, not 4.99");
        assertThat(words(new PriceCheck.NotSent())).isEqualTo("not sent");
    }

    private static String words(PriceCheck check) {
        return check.fold(() -> "match", (sent, ours) -> sent + ", not " + ours, () -> "not sent");
    }

    private static PriceCheck check(PriceTerms terms, CartLine line) {
        return priced(terms, line).rows().get(0).priceCheck();
    }

    private static PriceCheck different(String sent, String ours) {
        return new PriceCheck.Different(new BigDecimal(sent), new BigDecimal(ours));
    }
}
