package kassa.bootstrap.simulator;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.ShelfPrice;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The price that was shown")
class ShownPriceTest {

    private static final int TIMES = 3_000;
    private static final ShownPrice OF_NET_STORE = shown("2.89", "0.69", "3.58", "24");
    private static final BigDecimal SIX = BigDecimal.valueOf(6);

    @Test
    @DisplayName("is charged to the cent where prices include VAT")
    void gross() {
        assertThat(OF_NET_STORE.most(SIX, false, 2)).isEqualTo("21.48");
        assertThat(OF_NET_STORE.least(SIX, false, 2)).isEqualTo("21.48");
        assertThat(shown("0.0685", "0.0165", "0.085", "24").most(new BigDecimal("3"), false, 2))
                .isEqualTo("0.26");
        assertThat(shown("97", "23", "120", "24").most(new BigDecimal("0.5"), false, 0))
                .isEqualTo("60");
    }

    @Test
    @DisplayName("was rounded where prices are without VAT: six for 2.89 and VAT are 21.50, shown with 3.58 each")
    void net() {
        assertThat(OF_NET_STORE.most(SIX, true, 2)).isBetween(new BigDecimal("21.50"), new BigDecimal("21.51"));
        assertThat(OF_NET_STORE.least(SIX, true, 2)).isBetween(new BigDecimal("21.47"), new BigDecimal("21.50"));
    }

    @Test
    @DisplayName("without tax has nothing to round in either store")
    void withoutTax() {
        ShownPrice free = shown("0.10", "0.00", "0.10", "0");

        assertThat(free.most(SIX, true, 2)).isEqualByComparingTo("0.60");
        assertThat(free.least(SIX, true, 2)).isEqualByComparingTo("0.60");
    }

    @Test
    @DisplayName("of a store with VAT in its prices gives it away, of one without never does")
    void basis() {
        assertThat(shown("1.04", "0.25", "1.29", "24").mayBeOfNetStore()).isTrue();
        assertThat(shown("1.01", "0.24", "1.25", "24").mayBeOfNetStore()).isTrue();
        assertThat(shown("1.94", "0.46", "2.40", "24").mayBeOfNetStore()).isFalse();
    }

    @Test
    @DisplayName("holds for every row of every cart, whether VAT is in the prices or not")
    void everyCart() {
        for (PriceBasis basis : PriceBasis.values()) {
            PriceTerms terms = new PriceTerms(Currency.getInstance("EUR"), basis, CampaignCombination.BEST_DEAL);
            forAll(TIMES, random -> cart(random, terms), ShownPriceTest::holds);
        }
    }

    private static Cart cart(Random random, PriceTerms terms) {
        List<CartLine> lines = IntStream.rangeClosed(1, 1 + random.nextInt(8))
                .mapToObj(i -> line(random, i))
                .toList();
        return Cart.of(terms, lines, Instant.EPOCH);
    }

    private static CartLine line(Random random, int number) {
        boolean weighed = random.nextBoolean();
        UnitOfMeasure unit = weighed ? UnitOfMeasure.KILOGRAM : UnitOfMeasure.PIECE;
        UnitPrice price = new UnitPrice(BigDecimal.valueOf(1 + random.nextInt(9_999), 2 + random.nextInt(3)));
        VatRate rate = VatRate.parse(List.of("24", "9", "0", "13.5").get(random.nextInt(4)));
        BigDecimal amount =
                weighed ? BigDecimal.valueOf(1 + random.nextInt(5_000), 3) : BigDecimal.valueOf(1 + random.nextInt(40));
        return CartLine.of(
                Article.of("Article " + number, ProductPrice.of(unit, price, rate)), new Quantity(amount, unit));
    }

    private static void holds(Cart cart) {
        boolean net = cart.terms().basis() == PriceBasis.NET;
        List<PricedRow> rows = CartPricer.price(cart).rows();
        for (int i = 0; i < rows.size(); i++) {
            ShelfPrice shelf = ShelfPrice.of(cart.lines().get(i).article().price(), cart.terms());
            ShownPrice shown = new ShownPrice(
                    shelf.net(), shelf.vat(), shelf.gross(), shelf.vatRate().percent());
            BigDecimal quantity = rows.get(i).quantity().value();
            assertThat(rows.get(i).gross().amount())
                    .isBetween(shown.least(quantity, net, 2), shown.most(quantity, net, 2));
            assertThat(!net || shown.mayBeOfNetStore()).isTrue();
        }
    }

    private static ShownPrice shown(String net, String vat, String total, String rate) {
        return new ShownPrice(new BigDecimal(net), new BigDecimal(vat), new BigDecimal(total), new BigDecimal(rate));
    }
}
