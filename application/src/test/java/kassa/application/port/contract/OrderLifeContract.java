package kassa.application.port.contract;

import static kassa.application.port.contract.DeliveryDesk.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.FoundAmount;
import kassa.domain.delivery.MerchantMove;
import kassa.domain.delivery.SampleOrders;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.delivery.StatusChange;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every store keeps of an order exactly what the domain makes of it, whatever comes in whatever order. */
public abstract class OrderLifeContract {

    private static final int SEQUENCES = 25;
    private static final int STEPS = 12;

    private DeliveryDesk desk;
    private Random random;
    private DeliveryOrder model;
    private int changes;
    private int moves;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @Test
    @DisplayName(
            "random sequences of what merchant and platform do end where the domain says; each change is told once")
    void asTheDomainSays() {
        int refused = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            open(sequence);
            for (int step = 0; step < STEPS; step++) {
                refused += random.nextBoolean() ? merchant() : platform(sequence + "." + step);
            }
            assertThat(desk.find().order()).as("sequence %d", sequence).isEqualTo(model);
            assertThat(desk.calls()).hasSize(moves);
            assertThat(sequences())
                    .isEqualTo(IntStream.rangeClosed(1, changes)
                            .mapToObj(i -> "order-O-1-" + i)
                            .toList());
        }
        assertThat(refused).isBetween(SEQUENCES, SEQUENCES * STEPS - SEQUENCES);
    }

    private void open(int sequence) {
        StorePorts ports = emptyStore();
        ReceiptDesk.open(ports);
        desk = DeliveryDesk.at(ports);
        random = new Random(sequence * 0x9E3779B97F4A7C15L);
        desk.tell(told(), "first");
        model = DeliveryOrder.received(told().order(), Optional.empty(), SampleOrders.NOW);
        changes = 1;
        moves = 0;
    }

    private List<String> sequences() {
        return desk.heard().stream()
                .map(event -> event.substring(0, event.indexOf(' ')))
                .toList();
    }

    private int merchant() {
        List<FoundAmount> found = random.nextBoolean()
                ? List.of()
                : List.of(SampleOrders.found(
                        random.nextInt(2),
                        BigDecimal.valueOf(random.nextInt(35), 1).toPlainString()));
        MerchantMove move = new MerchantMove(status(), Optional.empty(), Optional.of("Jaan"), found, Optional.empty());
        int before = changes;
        boolean isRefused = tryIt(() -> model.moved(move, SampleOrders.NOW), () -> desk.move(move));
        moves += changes - before;
        return isRefused ? 1 : 0;
    }

    private int platform(String text) {
        List<ShipmentStatus> course = new ArrayList<>(
                model.log().changes().stream().map(StatusChange::after).toList());
        course.add(status());
        SampleOrders.Told told = told().log(course.toArray(ShipmentStatus[]::new));
        if (random.nextInt(3) == 0) {
            told.rows(SampleOrders.row("milk", "2", "7.00"), SampleOrders.row("bread", "1", "2.00"));
        }
        Supplier<DeliveryOrder> domain = () ->
                model.told(told.order(), Optional.empty(), SampleOrders.NOW).order();
        return tryIt(domain, () -> desk.tell(told, text)) ? 1 : 0;
    }

    private ShipmentStatus status() {
        ShipmentStatus[] all = ShipmentStatus.values();
        return all[random.nextInt(all.length)];
    }

    /** Whether both refuse, by the same rule; they never differ. */
    private boolean tryIt(Supplier<DeliveryOrder> domain, Runnable store) {
        Optional<String> expected = refusal(() -> {
            DeliveryOrder after = domain.get();
            changes += after.equals(model) ? 0 : 1;
            model = after;
        });
        assertThat(refusal(store)).isEqualTo(expected);
        return expected.isPresent();
    }

    private static Optional<String> refusal(Runnable command) {
        try {
            command.run();
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.of(refused.rule().id());
        }
    }
}
