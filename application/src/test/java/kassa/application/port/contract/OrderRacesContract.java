package kassa.application.port.contract;

import static kassa.application.port.contract.DeliveryDesk.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kassa.application.delivery.FiledOrder;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.MerchantMove;
import kassa.domain.delivery.Mover;
import kassa.domain.delivery.OrderRow;
import kassa.domain.delivery.SampleOrders;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of an order when two nodes are at work on it at the same moment. */
public abstract class OrderRacesContract {

    private static final int THREADS = 8;
    private static final String DONE = "done";

    private List<DeliveryDesk> desks;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    /** The ports of the same store, as another node has them. */
    protected abstract StorePorts otherNode();

    @BeforeEach
    void open() {
        StorePorts ports = emptyStore();
        ReceiptDesk.open(ports);
        desks = List.of(DeliveryDesk.at(ports), DeliveryDesk.at(otherNode()));
    }

    private DeliveryDesk desk(int number) {
        return desks.get(number % desks.size());
    }

    private static String outcome(Runnable command) {
        try {
            command.run();
            return DONE;
        } catch (RuleViolation refused) {
            return refused.rule().id();
        }
    }

    @Test
    @DisplayName("an order that is told to both at once is taken once")
    void toldTwice() {
        List<String> outcomes =
                Crowd.of(THREADS, number -> outcome(() -> desk(number).tell(told(), "{}")));

        FiledOrder order = desk(0).find();
        assertThat(outcomes).containsOnly(DONE);
        assertThat(order.order().log().changes()).hasSize(1);
        assertThat(order.papers()).hasSize(1);
        assertThat(desk(1).heard()).containsExactly("order-O-1-1 order.received WAITING_FOR_CONFIRMATION 17.00 EUR");
    }

    @Test
    @DisplayName(
            "of those who confirm it and those who call it off the first ones have their way, the others are refused")
    void confirmedAndCancelled() {
        desk(0).tell(told(), "{}");

        List<String> outcomes = Crowd.of(
                THREADS,
                number -> outcome(() -> desk(number)
                        .move(MerchantMove.to(
                                number < THREADS / 2
                                        ? ShipmentStatus.ASSEMBLE_READY
                                        : ShipmentStatus.CANCELLED_BY_INSTITUTION))));

        DeliveryOrder order = desk(1).find().order();
        assertThat(order.status()).isEqualTo(ShipmentStatus.CANCELLED_BY_INSTITUTION);
        assertThat(order.log().changes()).hasSize(2);
        assertThat(outcomes.subList(0, THREADS / 2)).containsOnly("delivery.move");
        assertThat(outcomes.subList(THREADS / 2, THREADS)).containsOnly(DONE);
        assertThat(desk(0).calls()).hasSize(1);
        assertThat(desk(0).heard()).hasSize(2);
    }

    @Test
    @DisplayName("sent out by one and called off by the customer at the other: one of them happens, whole")
    void sentAndCalledOff() {
        desk(0).tell(told().in(ShipmentStatus.CONFIRMED), "{}");

        List<String> outcomes = Crowd.of(
                2,
                number -> number == 0
                        ? outcome(() ->
                                desk(0).move(SampleOrders.move(ShipmentStatus.SHIPPING, SampleOrders.found(0, "1"))))
                        : outcome(() -> desk(1).tell(told().in(ShipmentStatus.CANCELLED_BY_CLIENT), "{\"off\":1}")));

        DeliveryOrder order = desk(1).find().order();
        boolean isSent = order.log().changes().get(1).by() == Mover.MERCHANT;
        assertThat(outcomes).containsExactlyInAnyOrder(DONE, "delivery.move");
        assertThat(order.status()).isEqualTo(isSent ? ShipmentStatus.SHIPPING : ShipmentStatus.CANCELLED_BY_CLIENT);
        assertThat(order.isComplete()).isEqualTo(!isSent);
        assertThat(desk(0).calls()).hasSize(isSent ? 1 : 0);
    }

    @Test
    @DisplayName("what each says of another row is not lost, and all of it is told in its order")
    void amountsBesideEachOther() {
        desk(0).tell(told().rows(rows()).total("45.00").in(ShipmentStatus.CONFIRMED), "{}");

        Crowd.of(
                THREADS,
                number -> desk(number)
                        .move(SampleOrders.move(ShipmentStatus.CONFIRMED, SampleOrders.found(number, "0"))));

        DeliveryOrder order = desk(1).find().order();
        assertThat(order.total().amount()).isEqualByComparingTo("5.00");
        assertThat(desk(0).calls()).hasSize(THREADS);
        assertThat(desk(0).heard()).hasSize(THREADS + 1).last().asString().endsWith("5.00 EUR");
        assertThat(Collections.frequency(desk(0).heard(), "order-O-1-9 order.changed CONFIRMED 5.00 EUR"))
                .isEqualTo(1);
        assertThat(Optional.of(order.isComplete())).hasValue(false);
    }

    private static OrderRow[] rows() {
        return IntStream.range(0, THREADS)
                .mapToObj(number -> SampleOrders.row("P" + number, "1", "5.00"))
                .toArray(OrderRow[]::new);
    }
}
