package kassa.bootstrap.simulator;

import static kassa.bootstrap.simulator.Examples.checks;
import static kassa.bootstrap.simulator.Examples.doctored;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kassa.adapter.http.json.JsonTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The answer to a cart")
class ReceiptCheckTest {

    @Test
    @DisplayName("is found right if it is")
    void right() {
        assertThat(look(Examples.RECEIPT, Examples.basket()).all()).isEmpty();
    }

    @ParameterizedTest(name = "{1} for {0} breaks {2}")
    @DisplayName("is found wrong in what is wrong with it:")
    @CsvSource(
            delimiter = ';',
            value = {
                "\"total\": 8.57; \"total\": 8.58; sum-of-rows,sum-of-additions,sum-of-vat",
                "\"rowPrice\": 0.20; \"rowPrice\": 0.21; sum-of-rows,shown-price",
                "\"price\": 4.90; \"price\": 4.91; sum-of-rows",
                "\"additionSum\": -0.50; \"additionSum\": 0.50; sum-of-additions",
                "\"vatSum\": 1.66; \"vatSum\": 1.65; sum-of-vat",
                "\"total\": 8.57; \"total\": \"8.57\"; shape",
                "\"total\": 8.57; \"total\": 8.570; shape",
                "\"total\": 8.57; \"sum\": 8.57; shape",
                "\"currency\": \"EUR\", \"totalW; \"totalW; shape",
                "\"amount\": 0.846; \"amount\": null; shape",
                "\"method\": \"COURIER\"; \"method\": \"MAGIC\"; shape",
                "{\"id\": \"milk\", \"name\": \"Milk\"}; {\"id\": \"milk\"}; shape",
                "\"bonusUsed\": 0.00; \"bonusUsed\": \"none\"; shape",
                "\"invoiceId\": \"I1\"; \"invoiceId\": \"I2\"; echo",
                "\"customerId\": \"person\"; \"customerId\": \"another\"; echo",
                "\"id\": \"P2\"; \"id\": \"P3\"; rows",
                "\"amount\": 0.846; \"amount\": 0.847; rows",
                "\"P1-deposit\"; \"P2-deposit\"; rows",
                "\"amount\": 2, \"rowPrice\": 0.20; \"amount\": 3, \"rowPrice\": 0.20; rows",
                "\"productName\": \"Milk\"; \"productName\": \"Piim\"; rows",
                "\"cardNumber\": \"4711\"; \"cardNumber\": \"4712\"; bonus",
                "\"bonusUsed\": 0.00; \"bonusUsed\": -1.00; bonus",
            })
    void wrong(String part, String other, String found) {
        assertThat(checks(look(doctored(Examples.RECEIPT, part, other), Examples.basket())))
                .containsExactly(found.split(","));
    }

    @Test
    @DisplayName("may not ask more for a row than was shown, nor less than nothing")
    void rowPrices() {
        String dearer =
                doctored(doctored(Examples.RECEIPT, "\"rowPrice\": 2.38", "\"rowPrice\": 2.39"), "1.09", "1.08");
        String negative =
                doctored(doctored(Examples.RECEIPT, "\"rowPrice\": 1.09", "\"rowPrice\": -0.01"), "4.90", "6.00");

        assertThat(checks(look(dearer, Examples.basket()))).containsExactly("shown-price");
        assertThat(checks(look(negative, Examples.basket()))).containsExactly("rows");
    }

    @Test
    @DisplayName("has its rows in the order of the cart")
    void order() {
        Basket basket = Examples.basket();
        Basket turned =
                basket.with(List.of(basket.lines().get(1), basket.lines().get(0)));

        assertThat(checks(look(Examples.RECEIPT, turned))).containsExactly("rows");
    }

    @Test
    @DisplayName("has the shipment that was asked for, for no less")
    void shipment() {
        Basket basket = Examples.basket();
        Basket without = new Basket("I1", "person", "store", "EN", basket.lines(), basket.cards(), Optional.empty());
        Basket dearer = new Basket(
                "I1",
                "person",
                "store",
                "EN",
                basket.lines(),
                basket.cards(),
                Optional.of(new BasketShipment("COURIER", new BigDecimal("4.91"), "EUR")));

        assertThat(checks(look(Examples.RECEIPT, without))).containsExactly("shipment");
        assertThat(checks(look(Examples.RECEIPT, dearer))).containsExactly("shipment");
    }

    @Test
    @DisplayName("is an object")
    void noObject() {
        assertThat(checks(look("[]", Examples.basket()))).containsExactly("shape");
    }

    private static Notes look(String answer, Basket basket) {
        Notes notes = new Notes();
        ReceiptCheck.look(JsonTree.of(answer), basket, false, notes);
        return notes;
    }
}
