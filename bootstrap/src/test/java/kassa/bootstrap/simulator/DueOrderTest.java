package kassa.bootstrap.simulator;

import static kassa.bootstrap.simulator.Examples.checks;
import static kassa.bootstrap.simulator.Examples.doctored;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kassa.adapter.http.json.JsonTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An order")
class DueOrderTest {

    private static final DueOrder DUE = DueOrder.of(JsonTree.of(Examples.RECEIPT), new BigDecimal("4.90"));

    private static final String WHOLE = """
            {"id": "O1", "status": "CONFIRMED", "remarks": [], "orderTotalPrice": 8.57, "products": [
              {"id": "P1", "amount": 2, "rowPrice": 2.38}, {"id": "P1-deposit", "amount": 2, "rowPrice": 0.20},
              {"id": "P2", "amount": 0.846, "rowPrice": 1.09}]}""";

    @Test
    @DisplayName("costs what its receipt says if all is found")
    void whole() {
        assertThat(look(WHOLE, DUE)).isEmpty();
    }

    @Test
    @DisplayName("costs nothing for goods of which nothing is found, nor for the deposits that go with them")
    void withoutRow() {
        String less = doctored(
                doctored(
                        doctored(WHOLE, "8.57", "5.99"),
                        "\"amount\": 2, \"rowPrice\": 2.38",
                        "\"amount\": 0, \"rowPrice\": 0.00"),
                "\"amount\": 2, \"rowPrice\": 0.20",
                "\"amount\": 0, \"rowPrice\": 0.00");

        assertThat(look(less, DUE.withoutFirst(2))).isEmpty();
        assertThat(look(WHOLE, DUE.withoutFirst(2))).containsExactly("order", "sum-of-rows");
        assertThat(look(less, DUE.withoutFirst(1))).containsExactly("order", "sum-of-rows");
    }

    @Test
    @DisplayName("that costs more than its receipt is found wrong, though it sums up in itself")
    void overcharged() {
        String dearer = doctored(doctored(WHOLE, "2.38", "3.38"), "8.57", "9.57");

        assertThat(look(dearer, DUE)).containsExactly("order", "sum-of-rows");
        assertThat(look(doctored(WHOLE, "8.57", "9.57"), DUE)).containsExactly("sum-of-rows");
    }

    @Test
    @DisplayName("has the rows of its receipt and no others, stands where it was moved, and is not remarked upon")
    void otherwise() {
        assertThat(look(doctored(WHOLE, "\"id\": \"P2\"", "\"id\": \"P3\""), DUE))
                .containsExactly("order");
        assertThat(look(doctored(WHOLE, "1.09}]", "1.09}, {\"id\": \"fee\", \"amount\": 1, \"rowPrice\": 0}]"), DUE))
                .containsExactly("order");
        assertThat(look(doctored(WHOLE, "CONFIRMED", "SHIPPING"), DUE)).containsExactly("order");
        assertThat(look(doctored(WHOLE, "[],", "[{\"kind\": \"total-differs\"}],"), DUE))
                .containsExactly("order");
    }

    private static List<String> look(String filed, DueOrder due) {
        Notes notes = new Notes();
        due.look(JsonTree.of(filed), "CONFIRMED", notes);
        return checks(notes);
    }
}
