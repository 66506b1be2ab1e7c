package kassa.domain.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.node.Address;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;

/** Orders over three of milk for 10.00 and one of bread for 2.00, brought for 5.00: 17.00 in all. */
public final class SampleOrders {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final ZonedDateTime NOW = NOON.atZone(ZoneId.of("Europe/Tallinn"));

    private SampleOrders() {}

    /** Order O-1 of the store {@code store}, waiting for confirmation. */
    public static ArrivingOrder arriving(ShipmentMethod method) {
        return new Told().by(method).order();
    }

    /** Such an order after it was told in that status. */
    public static DeliveryOrder in(ShipmentStatus status, ShipmentMethod method) {
        return DeliveryOrder.received(new Told().by(method).in(status).order(), Optional.empty(), NOW);
    }

    public static OrderRow row(String product, String amount, String price) {
        return OrderRow.complete(
                Optional.of(product),
                Optional.empty(),
                "The " + product,
                new BigDecimal(amount),
                Money.parse(price + " EUR"),
                List.of(new RowCategory("food", "Food")));
    }

    /** That much of a row. */
    public static FoundAmount found(int row, String amount) {
        return new FoundAmount(Optional.of(row), Optional.empty(), new BigDecimal(amount));
    }

    /** What the merchant does, with what was found. */
    public static MerchantMove move(ShipmentStatus status, FoundAmount... found) {
        return new MerchantMove(status, Optional.empty(), Optional.empty(), List.of(found), Optional.empty());
    }

    /** An order as the platform tells it, changed bit by bit. */
    public static final class Told {

        private String id = "O-1";
        private InstitutionId store = new InstitutionId("store");
        private String customer = "customer";
        private Optional<String> invoice = Optional.of("I1");
        private Optional<String> receipt = Optional.empty();
        private ShipmentMethod method = ShipmentMethod.COURIER;
        private ShipmentStatus status = ShipmentStatus.WAITING_FOR_CONFIRMATION;
        private List<OrderRow> rows = List.of(row("milk", "3", "10.00"), row("bread", "1", "2.00"));
        private String shipment = "5.00";
        private String total = "17.00";
        private String phone = "+372 5555 5555";
        private List<ToldChange> log = List.of();

        public Told called(String other) {
            id = other;
            return this;
        }

        public Told at(InstitutionId other) {
            store = other;
            return this;
        }

        public Told of(String other) {
            customer = other;
            return this;
        }

        public Told invoice(String other) {
            invoice = Optional.of(other);
            return this;
        }

        public Told receipt(String other) {
            receipt = Optional.of(other);
            return this;
        }

        public Told withoutNumbers() {
            invoice = Optional.empty();
            receipt = Optional.empty();
            return this;
        }

        public Told by(ShipmentMethod other) {
            method = other;
            return this;
        }

        public Told in(ShipmentStatus other) {
            status = other;
            return this;
        }

        public Told rows(OrderRow... others) {
            rows = List.of(others);
            return this;
        }

        public Told shippedFor(String price) {
            shipment = price;
            return this;
        }

        public Told total(String other) {
            total = other;
            return this;
        }

        public Told phone(String other) {
            phone = other;
            return this;
        }

        /** The statuses of its log, of which the first is where the first line begins; the last is where it stands. */
        public Told log(ShipmentStatus... course) {
            ToldChange[] lines = new ToldChange[course.length - 1];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = new ToldChange(
                        Optional.of("Mari"), Optional.of(course[i]), course[i + 1], Optional.of(NOON.plusSeconds(i)));
            }
            log = List.of(lines);
            status = course[course.length - 1];
            return this;
        }

        public ArrivingOrder order() {
            return new ArrivingOrder(
                    new OrderId(id),
                    store,
                    new PersonId(customer),
                    invoice.map(InvoiceId::new),
                    receipt.map(InstitutionInvoiceId::new),
                    Optional.empty(),
                    shipment(),
                    status,
                    rows,
                    Money.parse(total + " EUR"),
                    LocalDate.parse("2026-11-23"),
                    Optional.empty(),
                    log);
        }

        private OrderShipment shipment() {
            return new OrderShipment(
                    method,
                    Optional.of("PM-17"),
                    Optional.of("Mari Maasikas"),
                    Money.parse(shipment + " EUR"),
                    Optional.of(NOON.plusSeconds(7_200)),
                    Optional.of(NOON),
                    Optional.of("mari@example.com"),
                    Optional.of(phone),
                    Optional.of(new Address(Arrays.asList("Eesti", "", "Tallinn"), Optional.of("10111"))));
        }
    }
}
