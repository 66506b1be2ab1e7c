package kassa.domain.delivery;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The moves of an order")
class OrderMovesTest {

    /** Written by hand: status before, status after, who may (Merchant, Customer, Platform), methods (Courier, parcel, pickUp). */
    private static final String ALLOWED = """
            DRAFT                    WAITING_FOR_CONFIRMATION P   CRU
            DRAFT                    PAYMENT_FAILED           P   CRU
            DRAFT                    CANCELLED_BY_CLIENT      C   CRU
            PAYMENT_FAILED           WAITING_FOR_CONFIRMATION P   CRU
            PAYMENT_FAILED           CANCELLED_BY_CLIENT      C   CRU
            WAITING_FOR_CONFIRMATION PAYMENT_FAILED           P   CRU
            WAITING_FOR_CONFIRMATION CONFIRMED                M   CRU
            WAITING_FOR_CONFIRMATION CANCELLED_BY_INSTITUTION M   CRU
            WAITING_FOR_CONFIRMATION CANCELLED_BY_CLIENT      C   CRU
            CONFIRMED                ASSEMBLE_READY           M   CRU
            CONFIRMED                SHIPPING                 M   CR
            CONFIRMED                READY_TO_PICKUP          M   U
            CONFIRMED                CANCELLED_BY_INSTITUTION M   CRU
            CONFIRMED                CANCELLED_BY_CLIENT      C   CRU
            ASSEMBLE_READY           SHIPPING                 M   CR
            ASSEMBLE_READY           READY_TO_PICKUP          M   U
            ASSEMBLE_READY           CANCELLED_BY_INSTITUTION M   CRU
            ASSEMBLE_READY           CANCELLED_BY_CLIENT      C   CRU
            SHIPPING                 READY_TO_PICKUP          MP  R
            SHIPPING                 COMPLETED                MCP CR
            SHIPPING                 MISSED                   MP  CR
            READY_TO_PICKUP          COMPLETED                MCP RU
            READY_TO_PICKUP          MISSED                   MP  RU
            MISSED                   SHIPPING                 MP  CR
            MISSED                   READY_TO_PICKUP          MP  RU
            MISSED                   COMPLETED                MCP CRU
            MISSED                   CANCELLED_BY_INSTITUTION M   CRU
            MISSED                   CANCELLED_BY_CLIENT      C   CRU
            """;

    private static final Pattern ARROW =
            Pattern.compile("(?m)^ +([A-Z_]+) --> ([A-Z_]+): ([A-Z, ]+?)(?: \\(([A-Z, ]+)\\))?$");

    /** One cell of the matrix: status before, status after, who, how. */
    private record Cell(ShipmentStatus before, ShipmentStatus after, Mover mover, ShipmentMethod method) {}

    private static List<Cell> everyStatusMoverAndCommand() {
        List<Cell> cells = new ArrayList<>();
        for (ShipmentStatus before : ShipmentStatus.values()) {
            for (ShipmentStatus after : ShipmentStatus.values()) {
                for (Mover mover : Mover.values()) {
                    for (ShipmentMethod method : ShipmentMethod.values()) {
                        cells.add(new Cell(before, after, mover, method));
                    }
                }
            }
        }
        return cells;
    }

    private static final Set<Cell> TABLE = table();

    private static Set<Cell> table() {
        return ALLOWED.lines()
                .map(line -> line.split(" +"))
                .flatMap(line -> everyStatusMoverAndCommand().stream()
                        .filter(cell -> cell.before().name().equals(line[0])
                                && cell.after().name().equals(line[1])
                                && line[2].indexOf(cell.mover().name().charAt(0)) >= 0
                                && line[3].indexOf(letter(cell.method())) >= 0))
                .collect(Collectors.toSet());
    }

    private static char letter(ShipmentMethod method) {
        return switch (method) {
            case COURIER -> 'C';
            case PARCEL -> 'R';
            case PICKUP -> 'U';
        };
    }

    @Test
    @DisplayName("delivery.move: every status takes the moves of the table from those who may, and no others")
    void everyStatusTakesItsMoves() {
        assertThat(everyStatusMoverAndCommand())
                .hasSize(11 * 11 * 3 * 3)
                .allSatisfy(
                        cell -> assertThat(OrderMoves.allow(cell.before(), cell.after(), cell.mover(), cell.method()))
                                .isEqualTo(TABLE.contains(cell)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("delivery.move: an order in any status obeys the merchant by the table, and else stays as it is")
    void merchantMoves(ShipmentMethod method) {
        for (ShipmentStatus before : ShipmentStatus.values()) {
            DeliveryOrder order = SampleOrders.in(before, method);
            for (ShipmentStatus after : ShipmentStatus.values()) {
                MerchantMove move = MerchantMove.to(after);
                if (before == after) {
                    assertThat(order.moved(move, SampleOrders.NOW)).isSameAs(order);
                } else if (TABLE.contains(new Cell(before, after, Mover.MERCHANT, method))) {
                    assertMoved(order, order.moved(move, SampleOrders.NOW), Mover.MERCHANT, after);
                } else {
                    assertRefused(DeliveryRule.MOVE, () -> order.moved(move, SampleOrders.NOW));
                }
                assertThat(order).isEqualTo(SampleOrders.in(before, method));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "delivery.move: what the platform tells is the platform's, else the customer's, else the merchant's move")
    void toldMoves(ShipmentMethod method) {
        for (ShipmentStatus before : ShipmentStatus.values()) {
            DeliveryOrder order = SampleOrders.in(before, method);
            for (ShipmentStatus after : ShipmentStatus.values()) {
                ArrivingOrder told =
                        new SampleOrders.Told().by(method).in(after).order();
                Optional<Mover> mover = Stream.of(Mover.PLATFORM, Mover.CUSTOMER, Mover.MERCHANT)
                        .filter(who -> TABLE.contains(new Cell(before, after, who, method)))
                        .findFirst();
                if (before == after) {
                    assertThat(order.told(told, Optional.empty(), SampleOrders.NOW))
                            .isEqualTo(new TakenOrder(order, Arrival.REPEATED));
                } else if (mover.isPresent()) {
                    TakenOrder taken = order.told(told, Optional.empty(), SampleOrders.NOW);
                    assertThat(taken.arrival()).isEqualTo(Arrival.UPDATED);
                    assertMoved(order, taken.order(), mover.get(), after);
                } else {
                    assertRefused(DeliveryRule.MOVE, () -> order.told(told, Optional.empty(), SampleOrders.NOW));
                }
            }
        }
    }

    private static void assertMoved(DeliveryOrder before, DeliveryOrder after, Mover mover, ShipmentStatus status) {
        List<StatusChange> changes = after.log().changes();
        assertThat(after.status()).isEqualTo(status);
        assertThat(changes).hasSize(2);
        assertThat(changes.get(1).by()).isEqualTo(mover);
        assertThat(changes.get(1).before()).hasValue(before.status());
        assertThat(after.closed().isPresent()).isEqualTo(status.isEnd());
        assertThat(after.total()).isEqualTo(before.total());
    }

    @Test
    @DisplayName("the picture in docs/delivery.md shows the table, no more and no less")
    void pictureShowsTheTable() throws IOException {
        Set<String> drawn = new TreeSet<>();
        ARROW.matcher(Files.readString(Path.of("../docs/delivery.md")))
                .results()
                .forEach(arrow -> drawn.addAll(told(arrow)));

        Set<String> table = everyStatusMoverAndCommand().stream()
                .filter(cell -> OrderMoves.allow(cell.before(), cell.after(), cell.mover(), cell.method()))
                .map(cell -> cell.before() + " " + cell.after() + " " + cell.mover() + " " + cell.method())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(drawn).isEqualTo(table);
    }

    private static List<String> told(MatchResult arrow) {
        String methods = Optional.ofNullable(arrow.group(4)).orElse("COURIER, PARCEL, PICKUP");
        return Arrays.stream(arrow.group(3).split(", "))
                .flatMap(mover -> Arrays.stream(methods.split(", "))
                        .map(method -> arrow.group(1) + " " + arrow.group(2) + " " + mover + " " + method))
                .toList();
    }
}
