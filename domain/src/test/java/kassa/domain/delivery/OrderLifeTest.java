package kassa.domain.delivery;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kassa.domain.money.Money;
import kassa.domain.receipt.Receipt;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever merchant, customer and platform do to an order, in whatever sequence")
class OrderLifeTest {

    private static final int TIMES = 1_500;
    private static final int STEPS = 12;
    private static final Receipt RECEIPT = SampleReceipts.milkAndBread();

    private final Set<ShipmentStatus> seen = EnumSet.noneOf(ShipmentStatus.class);

    private static <E> E any(E[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    @Test
    @DisplayName(
            "delivery.log: its log leads to where it stands; no total is above what was ordered, and none changes once it is sent")
    void keepsItsPromises() {
        forAll(TIMES, random -> random, this::live);

        assertThat(seen).isEqualTo(EnumSet.allOf(ShipmentStatus.class));
    }

    private void live(Random random) {
        ShipmentMethod method = any(ShipmentMethod.values(), random);
        ShipmentStatus start =
                random.nextBoolean() ? ShipmentStatus.WAITING_FOR_CONFIRMATION : any(ShipmentStatus.values(), random);
        Optional<Receipt> receipt = Optional.of(RECEIPT).filter(known -> random.nextBoolean());
        DeliveryOrder order = DeliveryOrder.received(
                new SampleOrders.Told().by(method).in(start).order(), receipt, SampleOrders.NOW);
        for (int step = 0; step < STEPS; step++) {
            DeliveryOrder after = step(order, receipt, random);
            assertPromises(order, after);
            seen.add(after.status());
            order = after;
        }
    }

    /** A refused step leaves the order as it was. */
    private static DeliveryOrder step(DeliveryOrder order, Optional<Receipt> receipt, Random random) {
        try {
            return random.nextBoolean() ? merchant(order, random) : platform(order, receipt, random);
        } catch (RuleViolation refused) {
            return order;
        }
    }

    private static DeliveryOrder merchant(DeliveryOrder order, Random random) {
        List<FoundAmount> found = new ArrayList<>();
        for (int row = 0; row < order.rows().size(); row++) {
            if (random.nextInt(3) == 0) {
                BigDecimal amount = BigDecimal.valueOf(random.nextInt(4_000), 3);
                found.add(new FoundAmount(Optional.of(row), Optional.empty(), amount));
            }
        }
        ShipmentStatus next = random.nextInt(3) == 0 ? order.status() : any(ShipmentStatus.values(), random);
        Optional<String> note = Optional.of("note " + random.nextInt(2)).filter(said -> random.nextInt(3) == 0);
        return order.moved(
                new MerchantMove(next, Optional.empty(), Optional.of("Jaan"), found, note), SampleOrders.NOW);
    }

    private static DeliveryOrder platform(DeliveryOrder order, Optional<Receipt> receipt, Random random) {
        SampleOrders.Told told = new SampleOrders.Told().by(any(ShipmentMethod.values(), random));
        if (random.nextInt(3) == 0) {
            told.rows(rows(random));
        }
        List<ShipmentStatus> course = new ArrayList<>(
                order.log().changes().stream().map(StatusChange::after).toList());
        if (random.nextInt(3) == 0) {
            course = course.subList(random.nextInt(course.size()), course.size());
        }
        List<ShipmentStatus> names = new ArrayList<>(course);
        names.add(random.nextBoolean() ? order.status() : any(ShipmentStatus.values(), random));
        ArrivingOrder arriving = told.log(names.toArray(ShipmentStatus[]::new)).order();
        DeliveryOrder after = order.told(arriving, receipt, SampleOrders.NOW).order();
        assertThat(after.told(arriving, receipt, SampleOrders.NOW).order())
                .as("told once more")
                .isEqualTo(after);
        assertCountsStay(order, after);
        return after;
    }

    private static OrderRow[] rows(Random random) {
        String milk = String.valueOf(random.nextInt(5));
        OrderRow bread = SampleOrders.row("bread", String.valueOf(random.nextInt(2)), "2.00");
        OrderRow row = SampleOrders.row("milk", milk, random.nextInt(9) + ".99");
        return random.nextBoolean() ? new OrderRow[] {row} : new OrderRow[] {row, bread};
    }

    /** What the merchant has said was found of a row the platform does not change, unless less than that is ordered. */
    private static void assertCountsStay(DeliveryOrder before, DeliveryOrder after) {
        before.rows().stream()
                .filter(OrderRow::counted)
                .forEach(counted -> assertThat(after.rows())
                        .filteredOn(row -> row.isOf(counted))
                        .allSatisfy(row -> assertThat(row.found())
                                .isEqualTo(counted.found().min(row.ordered()))));
    }

    private static void assertPromises(DeliveryOrder before, DeliveryOrder after) {
        List<StatusChange> changes = after.log().changes();
        if (after.equals(before)) {
            return;
        }
        assertThat(changes.subList(0, before.log().changes().size()))
                .isEqualTo(before.log().changes());
        assertThat(changes.get(changes.size() - 1).after()).isEqualTo(after.status());
        assertThat(after.log().isAllowed(after.shipment().method())).isTrue();
        assertThat(after.total()).isLessThanOrEqualTo(after.orderedTotal());
        assertThat(after.rows())
                .allSatisfy(row ->
                        assertThat(row.due()).isBetween(Money.zero(row.price().currency()), row.price()));
        if (!before.status().isBeforeSending()) {
            assertThat(after.total()).isEqualTo(before.total());
        }
        if (before.status().isEnd()) {
            assertThat(after.status()).isEqualTo(before.status());
        }
    }
}
