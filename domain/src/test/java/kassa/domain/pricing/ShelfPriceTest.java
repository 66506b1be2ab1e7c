package kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Addition.Direction;
import kassa.domain.catalogue.Addition.Measure;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rows read: unit price, VAT rate, the store's basis and currency, the addition of the catalogue (blank: none), then
 * what is shown: net + VAT = gross, what the addition comes to, in percent.
 */
@DisplayName("The price on the shelf")
class ShelfPriceTest {

    @ParameterizedTest(name = "{0} at {1} % in {2} {3} with {4}: {5} ({6}, {7} %)")
    @DisplayName("is net and VAT that sum, and what the addition comes to; a cart is charged just that for one unit")
    @CsvSource({
        "1.19,   24,     GROSS, EUR, ,      0.96 + 0.23 = 1.19,       , ",
        "1,      24,     GROSS, EUR, ,      0.81 + 0.19 = 1.00,       , ",
        "1.19,   0,      GROSS, EUR, ,      1.19 + 0.00 = 1.19,       , ",
        "1.19,   EXEMPT, GROSS, EUR, ,      1.19 + 0.00 = 1.19,       , ",
        "1.19,   EXEMPT, NET,   EUR, ,      1.19 + 0.00 = 1.19,       , ",
        "1.19,   24,     NET,   EUR, ,      1.19 + 0.29 = 1.48,       , ",
        "0,      24,     GROSS, EUR, ,      0.00 + 0.00 = 0.00,       , ",
        "10,     25.5,   NET,   EUR, ,      10.00 + 2.55 = 12.55,     , ",
        "2.19,   9,      GROSS, EUR, -10%,  1.81 + 0.16 = 1.97,       -0.22, 10.05",
        "0.99,   24,     GROSS, EUR, -0.20, 0.64 + 0.15 = 0.79,       -0.20, 20.20",
        "1.00,   24,     GROSS, EUR, +5%,   0.85 + 0.20 = 1.05,       0.05, 5.00",
        "2.00,   24,     NET,   EUR, +0.5,  2.50 + 0.60 = 3.10,       0.62, 25.00",
        "1.19,   24,     NET,   EUR, -50%,  0.60 + 0.14 = 0.74,       -0.74, 50.00",
        "1.19,   24,     GROSS, EUR, -100%, 0.00 + 0.00 = 0.00,       -1.19, 100.00",
        "0,      24,     GROSS, EUR, +0.10, 0.08 + 0.02 = 0.10,       0.10, ",
        "0.004,  24,     GROSS, EUR, -1%,   0.003 + 0.001 = 0.004,    0.000, 0.00",
        "0.0333, 24,     GROSS, EUR, ,      0.0269 + 0.0064 = 0.0333, , ",
        "0.0333, 24,     NET,   EUR, ,      0.0333 + 0.0080 = 0.0413, , ",
        "0.085,  24,     GROSS, EUR, -50%,  0.035 + 0.008 = 0.043,    -0.042, 49.41",
        "108,    8,      GROSS, JPY, ,      100 + 8 = 108,            , ",
        "100,    10,     GROSS, JPY, -3%,   88 + 9 = 97,              -3, 3.00",
        "99,     10,     NET,   JPY, ,      99 + 10 = 109,            , ",
        "1.25,   5,      GROSS, KWD, ,      1.190 + 0.060 = 1.250,    , ",
        "1.25,   5,      NET,   KWD, +1%,   1.263 + 0.063 = 1.326,    0.013, 0.99",
    })
    void shown(
            String unitPrice,
            String rate,
            PriceBasis basis,
            String currency,
            String addition,
            String shown,
            BigDecimal change,
            BigDecimal percent) {
        ProductPrice price = price(unitPrice, rate, addition);
        PriceTerms terms = new PriceTerms(Currency.getInstance(currency), basis, CampaignCombination.BEST_DEAL);

        ShelfPrice shelf = ShelfPrice.of(price, terms);

        assertThat(shelf.net() + " + " + shelf.vat() + " = " + shelf.gross()).isEqualTo(shown);
        assertThat(shelf.addition().orElse(null)).isEqualTo(change);
        assertThat(shelf.additionRate().orElse(null)).isEqualTo(percent);
        assertCharged(shelf, price, terms);
    }

    /** What a price check calls ours, whichever price the platform sends. */
    private static void assertCharged(ShelfPrice shelf, ProductPrice price, PriceTerms terms) {
        BigDecimal dearer = shelf.gross().add(BigDecimal.ONE);
        Product product = Shop.sold("Product", price);

        assertThat(check(product, shelf.gross(), terms)).isEqualTo(new PriceCheck.Match());
        assertThat(check(product, dearer, terms)).isEqualTo(new PriceCheck.Different(dearer, shelf.gross()));
    }

    private static PriceCheck check(Product product, BigDecimal sent, PriceTerms terms) {
        CartLine line = Shop.sent(sent.toPlainString(), Shop.line(product, "1"));
        return Shop.priced(terms, line).rows().get(0).priceCheck();
    }

    private static ProductPrice price(String unitPrice, String rate, String addition) {
        ProductPrice plain = Shop.price(UnitOfMeasure.PIECE, unitPrice, rate);
        return addition == null ? plain : plain.withAddition(addition(addition));
    }

    private static Addition addition(String text) {
        Direction direction = text.startsWith("-") ? Direction.DISCOUNT : Direction.MARKUP;
        Measure measure = text.endsWith("%") ? Measure.RATE : Measure.SUM;
        return new Addition(direction, measure, new BigDecimal(text.replaceAll("[-+%]", "")));
    }
}
