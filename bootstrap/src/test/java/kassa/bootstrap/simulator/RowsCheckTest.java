package kassa.bootstrap.simulator;

import static kassa.bootstrap.simulator.Examples.checks;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kassa.adapter.http.json.JsonTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rows of a receipt")
class RowsCheckTest {

    private static final String MILK = row("P1", "Milk", "2", "2.38");
    private static final String DEPOSIT = row("P1-deposit", "Pant", "2", "0.20");
    private static final BasketLine TWO_OF_MILK = BasketLine.of(Examples.milk(), BigDecimal.valueOf(2));

    @Test
    @DisplayName("are those of the cart, each with the deposits behind it that were told of")
    void right() {
        assertThat(look(List.of(TWO_OF_MILK, TWO_OF_MILK), MILK, DEPOSIT, MILK, DEPOSIT))
                .isEmpty();
        assertThat(look(List.of(TWO_OF_MILK), MILK)).containsExactly("rows");
        assertThat(look(List.of(TWO_OF_MILK, TWO_OF_MILK), MILK, DEPOSIT, MILK)).containsExactly("rows");
        assertThat(look(List.of(TWO_OF_MILK), DEPOSIT, MILK)).containsExactly("rows");
    }

    @Test
    @DisplayName("are not of anything else, wherever it stands")
    void others() {
        String fee = row("fee", "Fee", "1", "1.00");

        assertThat(look(List.of(TWO_OF_MILK), MILK, DEPOSIT, fee)).containsExactly("rows");
        assertThat(look(List.of(TWO_OF_MILK), fee, MILK, DEPOSIT)).containsExactly("rows");
        assertThat(look(List.of(TWO_OF_MILK), MILK, fee, DEPOSIT)).containsExactly("rows");
        assertThat(look(List.of(TWO_OF_MILK), MILK, DEPOSIT, DEPOSIT)).containsExactly("rows");
        assertThat(look(List.of(TWO_OF_MILK), MILK, DEPOSIT, MILK)).containsExactly("rows");
    }

    @Test
    @DisplayName("of deposits are of as many as were bought, for what was shown, never less")
    void deposits() {
        assertThat(look(List.of(TWO_OF_MILK), MILK, row("P1-deposit", "Pant", "1", "0.20")))
                .containsExactly("rows");
        assertThat(look(List.of(TWO_OF_MILK), MILK, row("P1-deposit", "Pant", "2", "0.21")))
                .containsExactly("shown-price");
        assertThat(look(List.of(TWO_OF_MILK), MILK, row("P1-deposit", "Pant", "2", "0.19")))
                .containsExactly("shown-price");
    }

    @Test
    @DisplayName("cost no cent more than was shown, where prices include VAT")
    void shownPrice() {
        assertThat(look(List.of(TWO_OF_MILK), row("P1", "Milk", "2", "2.37"), DEPOSIT))
                .isEmpty();
        assertThat(look(List.of(TWO_OF_MILK), row("P1", "Milk", "2", "2.39"), DEPOSIT))
                .containsExactly("shown-price");
    }

    @Test
    @DisplayName("may cost what rounding brings, where prices may be without VAT: six shown with 3.58 come to 21.50")
    void netStore() {
        ShelfProduct wine = ShelfProduct.of(JsonTree.of("""
                {"id": "W1", "translatableName": {"originalText": "Wine"}, "quantity": {"unit": "PIECE"},
                 "price": {"vat": {"sumWithoutVAT": 2.89, "VATSum": 0.69, "sumWithVAT": 3.58, "VATRate": 24}, "total": 3.58}}"""));
        List<BasketLine> six = List.of(BasketLine.of(wine, BigDecimal.valueOf(6)));
        String right = row("W1", "Wine", "6", "21.50");

        assertThat(look(true, six, right)).isEmpty();
        assertThat(look(true, six, row("W1", "Wine", "6", "21.52"))).containsExactly("shown-price");
        assertThat(look(false, six, right)).containsExactly("shown-price");
        assertThat(Shelf.of(List.of(wine)).perhapsNet()).isTrue();
    }

    @Test
    @DisplayName("of what was bought in grams are of as many grams, for the price of the kilogram")
    void grams() {
        List<BasketLine> bananas =
                List.of(new BasketLine(Examples.bananas(), BigDecimal.valueOf(846), "GRAM", "2310110100001", false));

        assertThat(look(bananas, row("P2", "Bananas", "846", "1.09"))).isEmpty();
        assertThat(look(bananas, row("P2", "Bananas", "0.846", "1.09"))).containsExactly("rows");
        assertThat(look(bananas, row("P2", "Bananas", "846", "1.10"))).containsExactly("shown-price");
    }

    private static List<String> look(List<BasketLine> lines, String... rows) {
        return look(false, lines, rows);
    }

    private static List<String> look(boolean perhapsNet, List<BasketLine> lines, String... rows) {
        String receipt = "{\"currency\": \"EUR\", \"products\": [" + String.join(",", rows) + "]}";
        Notes notes = new Notes();
        RowsCheck.look(JsonTree.of(receipt), Examples.basket().with(lines), perhapsNet, notes);
        return checks(notes);
    }

    private static String row(String id, String name, String amount, String price) {
        return "{\"id\": \"" + id + "\", \"productName\": \"" + name + "\", \"amount\": " + amount + ", \"rowPrice\": "
                + price + "}";
    }
}
