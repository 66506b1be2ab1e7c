package kassa.domain.pricing;

import static kassa.domain.pricing.Shop.GROSS;
import static kassa.domain.pricing.Shop.NET;
import static kassa.domain.pricing.Shop.line;
import static kassa.domain.pricing.Shop.piece;
import static kassa.domain.pricing.Shop.price;
import static kassa.domain.pricing.Shop.priced;
import static kassa.domain.pricing.Shop.rows;
import static kassa.domain.pricing.Shop.sold;
import static kassa.domain.pricing.Shop.totals;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Addition.Direction;
import kassa.domain.catalogue.Addition.Measure;
import kassa.domain.catalogue.Product;
import kassa.domain.money.MoneyRule;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row of goods")
class RowPricesTest {

    @ParameterizedTest(name = "{0} at {2} for a {1} cost {3}")
    @CsvSource({
        "3 PIECE, PIECE, 4.99, 14.97",
        "0.846 KILOGRAM, KILOGRAM, 1.29, 1.09", // 1.09134
        "846 GRAM, KILOGRAM, 1.29, 1.09",
        "0.5 KILOGRAM, KILOGRAM, 0.33, 0.17", // 0.165
        "0.5 KILOGRAM, KILOGRAM, 0.31, 0.16", // 0.155
        "100 PIECE, PIECE, 0.0855, 8.55",
        "1 PIECE, PIECE, 0.085, 0.09",
        "1 PIECE, PIECE, 0.0049, 0.00",
        "1 FOOT, YARD, 3.00, 1.00", // a third of a yard, which 34 digits miss
        "1 PINT, LITER, 1.00, 0.57", // 0.56826125
        "2 STONE, POUND, 0.10, 2.80",
        "5 PIECE, PIECE, 0, 0.00",
        "999999 PIECE, PIECE, 9.99, 9989990.01"
    })
    @DisplayName("lists at quantity × shelf price in the product's unit, rounded once")
    void list(String quantity, UnitOfMeasure unit, String price, String amount) {
        Product product = sold("Goods", price(unit, price, "24"));
        PricedCart cart = priced(GROSS, CartLine.of(product, Quantity.parse(quantity)));

        assertThat(rows(cart)).containsExactly("Goods " + amount + " = " + amount);
        assertThat(cart.rows().get(0).quantity()).isEqualTo(Quantity.parse(quantity));
        assertThat(cart.total()).isEqualTo(Shop.euros(amount));
    }

    @ParameterizedTest(name = "{0} {1} {2} of {3}: {5}")
    @CsvSource({
        // 2.125 is 2.13 on the label; 15 % off the row of 7.50 would be 6.375.
        "DISCOUNT, RATE, 15, 2.50, 3, Goods 7.50 -1.11 = 6.39",
        "DISCOUNT, RATE, 10, 4.99, 3, Goods 14.97 -1.50 = 13.47",
        "DISCOUNT, SUM, 0.20, 4.99, 2, Goods 9.98 -0.40 = 9.58",
        "DISCOUNT, SUM, 4.99, 4.99, 2, Goods 9.98 -9.98 = 0.00",
        "DISCOUNT, RATE, 100, 4.99, 1, Goods 4.99 -4.99 = 0.00",
        "MARKUP, RATE, 5, 1.29, 2, Goods 2.58 0.12 = 2.70",
        "MARKUP, SUM, 0.05, 1.29, 2, Goods 2.58 0.10 = 2.68",
        // 0.099 is 0.10 on the label: no step where nothing changes.
        "DISCOUNT, RATE, 1, 0.10, 10, Goods 1.00 = 1.00",
        // 0.0765 is 0.077 on a label of three decimals.
        "DISCOUNT, RATE, 10, 0.085, 100, Goods 8.50 -0.80 = 7.70"
    })
    @DisplayName(
            "costs quantity × the price on the label, addition included, and tells the difference to its list amount")
    void addition(
            Direction direction, Measure measure, BigDecimal size, String price, String quantity, String expected) {
        Product product = sold(
                "Goods", price(UnitOfMeasure.PIECE, price, "24").withAddition(new Addition(direction, measure, size)));

        assertThat(rows(priced(GROSS, line(product, quantity)))).containsExactly(expected);
        assertThat(rows(priced(NET, line(product, quantity)))).containsExactly(expected);
    }

    @Test
    @DisplayName("has a step of its own for its addition, and the cart a total without it")
    void additionExplained() {
        Product product = sold(
                "Coffee",
                price(UnitOfMeasure.PIECE, "4.99", "24")
                        .withAddition(new Addition(Direction.DISCOUNT, Measure.RATE, BigDecimal.TEN)));
        PricedCart cart = priced(GROSS, line(product, "3"), line(piece("Tea", "1.00", "24"), "1"));

        assertThat(cart.rows().get(0).steps())
                .extracting(PriceStep::kind, PriceStep::amount)
                .containsExactly(tuple(StepKind.ADDITION, Shop.euros("-1.50")));
        assertThat(cart.rows().get(1).steps()).isEmpty();
        // 14.47 × 24 / 124 = 2.80065
        assertThat(totals(cart)).isEqualTo("15.97 -1.50 | 11.67 + 2.80 = 14.47");
    }

    @Test
    @DisplayName("stands in the order of the cart, also where a product comes twice")
    void orderOfTheCart() {
        Product coffee = piece("Coffee", "4.99", "24");
        Product tea = piece("Tea", "1.99", "24");

        PricedCart cart = priced(GROSS, line(coffee, "1"), line(tea, "2"), line(coffee, "2"));

        assertThat(rows(cart)).containsExactly("Coffee 4.99 = 4.99", "Tea 3.98 = 3.98", "Coffee 9.98 = 9.98");
    }

    @Test
    @DisplayName("pays for all that is bought where no campaign gives some away")
    void paidAmount() {
        Product bananas = Shop.weighed("Bananas", "1.29", "24");

        PricedCart cart = priced(GROSS, line(bananas, "846", UnitOfMeasure.GRAM));

        assertThat(cart.rows().get(0).paidAmount()).isEqualByComparingTo("0.846");
    }

    @Test
    @DisplayName("money.range: a cart that needs more than 10^15 cents for a row is refused")
    void range() {
        Product dear = piece("Dear", "999999999.99", "24");
        Product dearDeposit =
                sold("Bottle", price(UnitOfMeasure.PIECE, "1", "24").withDeposit(Shop.deposit("999999999.99", "0")));

        assertThat(priced(GROSS, line(dear, "10000")).total()).isEqualTo(Shop.euros("9999999999900.00"));
        assertRefused(MoneyRule.RANGE, () -> priced(GROSS, line(dear, "10001")));
        assertRefused(MoneyRule.RANGE, () -> priced(GROSS, line(dearDeposit, "10001")));
    }

    @Test
    @DisplayName("of the dearest goods of the longest cart can still be summed up")
    void longestAndDearest() {
        Product dear = piece("Dear", "999999999.99", "24");
        List<CartLine> lines = Collections.nCopies(Cart.MAX_LINES, line(dear, "10000"));

        PricedCart cart = CartPricer.price(Cart.of(GROSS, lines, Carts.NOW));

        assertThat(cart.total()).isEqualTo(Shop.euros("19999999999800000.00"));
    }
}
