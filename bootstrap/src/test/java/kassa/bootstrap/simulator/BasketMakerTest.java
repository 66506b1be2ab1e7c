package kassa.bootstrap.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The carts of customers")
class BasketMakerTest {

    private final BasketMaker maker = new BasketMaker(Examples.shelf(), "store", "EUR", true);

    @Test
    @DisplayName("are the same with the same seed, whoever comes first, and others with another")
    void repeatable() {
        assertThat(carts(7, maker)).isEqualTo(carts(7, maker)).isNotEqualTo(carts(8, maker));
        assertThat(carts(7, maker)).doesNotHaveDuplicates();
        assertThat(maker.fill("I5", "person", Chance.of(7, 5)).json())
                .isEqualTo(carts(7, maker).get(4));
    }

    @Test
    @DisplayName("have everything that carts may have")
    void manifold() {
        List<Basket> baskets = baskets(1, maker);
        List<BasketLine> lines =
                baskets.stream().flatMap(basket -> basket.lines().stream()).toList();

        assertThat(baskets).anyMatch(basket -> basket.shipment().isPresent());
        assertThat(baskets).anyMatch(Basket::isRestricted);
        assertThat(baskets).anyMatch(basket -> basket.lines().size() > 12);
        assertThat(lines).extracting(BasketLine::unit).contains("PIECE", "KILOGRAM", "GRAM");
        assertThat(lines).anyMatch(BasketLine::byBarcode);
        assertThat(lines).anyMatch(line -> !line.code().equals(line.product().barcode()));
        assertThat(lines).allMatch(line -> line.quantity().signum() > 0);
    }

    @Test
    @DisplayName("have no labels where the node does not understand them")
    void withoutLabels() {
        BasketMaker plain = new BasketMaker(Examples.shelf(), "store", "EUR", false);

        assertThat(baskets(1, plain))
                .allMatch(basket -> basket.lines().stream()
                        .allMatch(line -> line.code().equals(line.product().barcode())));
    }

    @Test
    @DisplayName("change when the customer thinks again, and never become empty")
    void secondThoughts() {
        assertThat(LongStream.range(0, 300).boxed()).allSatisfy(seed -> {
            Chance chance = Chance.of(seed, 1);
            Basket basket = maker.fill("I1", "person", chance);
            Basket changed = maker.change(basket, chance);
            assertThat(changed.json()).isNotEqualTo(basket.json());
            assertThat(changed.lines()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("are posted as the contract wants")
    void json() {
        assertThat(Examples.basket().json())
                .startsWith(
                        "{\"invoiceId\":\"I1\",\"personId\":\"person\",\"institutionId\":\"store\",\"langCode\":\"EN\"")
                .contains("\"quantity\":{\"unit\":\"KILOGRAM\",\"value\":0.846}")
                .contains("\"loyaltyCards\":[{\"id\":\"7\",\"cardNumber\":\"4711\",\"useBonusOnPayment\":false}]")
                .contains(
                        "\"shipment\":{\"method\":\"COURIER\",\"status\":\"DRAFT\",\"price\":4.90,\"currency\":\"EUR\"");
    }

    @Test
    @DisplayName("labels tell their weight and end with the check digit of GS1")
    void labels() {
        assertThat(Label.of(Examples.bananas(), 846)).contains("2310110108465");
        assertThat(Label.of(Examples.milk(), 846)).isEmpty();
        assertThat(Label.misread("4746205000303")).isEqualTo("4746205000304");
        assertThat(Examples.bananas().price()).isEqualByComparingTo(new BigDecimal("1.29"));
    }

    private static List<Basket> baskets(long seed, BasketMaker maker) {
        return LongStream.rangeClosed(1, 200)
                .mapToObj(visit -> maker.fill("I" + visit, "person", Chance.of(seed, visit)))
                .toList();
    }

    private static List<String> carts(long seed, BasketMaker maker) {
        return baskets(seed, maker).stream().map(Basket::json).toList();
    }
}
