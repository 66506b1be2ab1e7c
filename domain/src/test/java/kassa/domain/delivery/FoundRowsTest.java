package kassa.domain.delivery;

import static kassa.domain.delivery.SampleOrders.found;
import static kassa.domain.delivery.SampleOrders.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("With what is found of goods")
class FoundRowsTest {

    private static final List<OrderRow> BEER = List.of(
            row("beer", "6", "9.00"),
            row("beer-deposit", "6", "0.60"),
            row("bread", "1", "2.00"),
            row("cider", "4", "8.00"),
            row("cider-deposit", "1", "0.10"));

    private static List<String> amounts(List<OrderRow> rows, FoundAmount... found) {
        return FoundRows.of(rows, List.of(found)).stream()
                .map(row -> row.found().toPlainString())
                .toList();
    }

    @Test
    @DisplayName("goes as much of their deposit, again and again")
    void follows() {
        List<OrderRow> four = FoundRows.of(BEER, List.of(found(0, "4")));

        assertThat(amounts(BEER, found(0, "4"))).containsExactly("4", "4", "1", "4", "1");
        assertThat(amounts(four, found(0, "5"))).containsExactly("5", "5", "1", "4", "1");
        assertThat(amounts(four, new FoundAmount(Optional.empty(), Optional.of("beer"), BigDecimal.ZERO)))
                .containsExactly("0", "0", "1", "4", "1");
    }

    @Test
    @DisplayName("does not go a deposit that is named itself, then or since")
    void named() {
        List<OrderRow> kept = FoundRows.of(BEER, List.of(found(0, "4"), found(1, "6")));

        assertThat(amounts(BEER, found(0, "4"), found(1, "6"))).containsExactly("4", "6", "1", "4", "1");
        assertThat(amounts(kept, found(0, "4"))).containsExactly("4", "6", "1", "4", "1");
        assertThat(amounts(BEER, found(1, "2"))).containsExactly("6", "2", "1", "4", "1");
    }

    @Test
    @DisplayName("goes a deposit of another amount only if all or nothing is found")
    void otherAmount() {
        assertThat(amounts(BEER, found(3, "2"))).containsExactly("6", "6", "1", "2", "1");
        assertThat(amounts(BEER, found(3, "0"))).containsExactly("6", "6", "1", "0", "0");
    }

    @Test
    @DisplayName("goes the deposit right behind them where several rows are of the same goods")
    void severalRows() {
        List<OrderRow> twice = List.of(
                row("beer", "6", "9.00"),
                row("beer-deposit", "6", "0.60"),
                row("beer", "6", "8.00"),
                row("beer-deposit", "6", "0.60"));
        List<OrderRow> apart = List.of(
                row("beer", "6", "9.00"),
                row("beer", "6", "8.00"),
                row("bread", "1", "1.00"),
                row("beer-deposit", "6", "0.60"));

        assertThat(amounts(twice, found(2, "1"))).containsExactly("6", "6", "1", "1");
        assertThat(amounts(apart, found(0, "1"))).containsExactly("1", "6", "1", "6");
    }
}
