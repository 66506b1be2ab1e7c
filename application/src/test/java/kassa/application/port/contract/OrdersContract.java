package kassa.application.port.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kassa.application.delivery.OrderPaper;
import kassa.application.delivery.OrderQuery;
import kassa.application.delivery.Orders;
import kassa.application.port.StaleVersion;
import kassa.application.port.Versioned;
import kassa.domain.delivery.Arrival;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.MerchantMove;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.SampleOrders;
import kassa.domain.delivery.ShipmentMethod;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What orders are on every store. */
public abstract class OrdersContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final int MANY = 100;

    private StorePorts ports;
    private Orders orders;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
        orders = ports.orders();
    }

    private static DeliveryOrder received(SampleOrders.Told told, Instant at) {
        return DeliveryOrder.received(told.order(), Optional.empty(), at.atZone(ZoneOffset.UTC));
    }

    private static DeliveryOrder order(String id) {
        return received(new SampleOrders.Told().called(id).receipt("R " + id), NOON);
    }

    private DeliveryOrder add(DeliveryOrder order) {
        return ports.transactions().write(() -> {
            orders.add(order);
            return order;
        });
    }

    private Optional<Versioned<DeliveryOrder>> find(String id) {
        return ports.transactions().read(() -> orders.find(new OrderId(id)));
    }

    private DeliveryOrder replace(DeliveryOrder order, long version) {
        return ports.transactions().write(() -> {
            orders.replace(order, version);
            return order;
        });
    }

    private List<String> list(OrderQuery query) {
        return ports.transactions().read(() -> orders.list(query, query.limit())).stream()
                .map(order -> order.id().value())
                .toList();
    }

    @Test
    @DisplayName("an order is read as it was kept, with every character of any script")
    void kept() {
        DeliveryOrder order = received(
                new SampleOrders.Told()
                        .called("Õ/1 % " + "x".repeat(80))
                        .phone(Samples.ANY_SCRIPT)
                        .log(ShipmentStatus.DRAFT, ShipmentStatus.WAITING_FOR_CONFIRMATION)
                        .total("99.00"),
                NOON);

        add(order);

        assertThat(find(order.id().value())).hasValue(new Versioned<>(order, 1));
        assertThat(find("O-2")).isEmpty();
    }

    @Test
    @DisplayName("an order is added once, and replaced by who has read it last")
    void versions() {
        DeliveryOrder before = add(order("O-1"));
        DeliveryOrder after = before.moved(MerchantMove.to(ShipmentStatus.CONFIRMED), SampleOrders.NOW);

        assertThatThrownBy(() -> add(before)).isInstanceOf(StaleVersion.class);
        replace(after, 1);
        assertThat(find("O-1")).hasValue(new Versioned<>(after, 2));
        assertThatThrownBy(() -> replace(before, 1)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> replace(order("O-2"), 1)).isInstanceOf(StaleVersion.class);
        assertThat(find("O-1")).hasValue(new Versioned<>(after, 2));
    }

    @Test
    @DisplayName("orders are listed newest first, of one instant by id downwards, behind a position")
    void newestFirst() {
        add(order("O-1"));
        add(order("O-3"));
        add(order("O-2"));
        DeliveryOrder newest = add(received(new SampleOrders.Told().called("O-0"), NOON.plusMillis(1)));

        assertThat(list(OrderQuery.first(MANY))).containsExactly("O-0", "O-3", "O-2", "O-1");
        assertThat(list(OrderQuery.first(2))).containsExactly("O-0", "O-3");
        assertThat(list(behind(newest))).containsExactly("O-3", "O-2", "O-1");
        assertThat(list(behind(order("O-3")))).containsExactly("O-2", "O-1");
    }

    private static OrderQuery behind(DeliveryOrder last) {
        return new OrderQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Orders.position(last)),
                MANY);
    }

    @Test
    @DisplayName("orders are found by store, status, method, invoice, receipt and time, and by all of them at once")
    void found() {
        InstitutionId elsewhere = new InstitutionId("elsewhere");
        add(order("O-1"));
        add(received(
                new SampleOrders.Told()
                        .called("O-2")
                        .at(elsewhere)
                        .by(ShipmentMethod.PICKUP)
                        .in(ShipmentStatus.READY_TO_PICKUP)
                        .invoice("I2")
                        .receipt("R2"),
                NOON.plusSeconds(1)));
        Optional<InstitutionId> store = Optional.of(elsewhere);
        Optional<ShipmentStatus> status = Optional.of(ShipmentStatus.READY_TO_PICKUP);
        Optional<ShipmentMethod> method = Optional.of(ShipmentMethod.PICKUP);
        Optional<InvoiceId> invoice = Optional.of(new InvoiceId("I2"));
        Optional<InstitutionInvoiceId> receipt = Optional.of(new InstitutionInvoiceId("R2"));
        Optional<Instant> from = Optional.of(NOON.plusSeconds(1));
        Optional<Instant> to = Optional.of(NOON.plusSeconds(2));

        for (OrderQuery query : List.of(
                query(store, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                query(Optional.empty(), status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                query(Optional.empty(), Optional.empty(), method, Optional.empty(), Optional.empty(), Optional.empty()),
                query(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        invoice,
                        Optional.empty(),
                        Optional.empty()),
                query(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        receipt,
                        Optional.empty()),
                query(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), from),
                new OrderQuery(store, status, method, invoice, receipt, from, to, Optional.empty(), MANY))) {
            assertThat(list(query)).containsExactly("O-2");
        }
        assertThat(list(new OrderQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        from,
                        Optional.empty(),
                        MANY)))
                .containsExactly("O-1");
    }

    private static OrderQuery query(
            Optional<InstitutionId> store,
            Optional<ShipmentStatus> status,
            Optional<ShipmentMethod> method,
            Optional<InvoiceId> invoice,
            Optional<InstitutionInvoiceId> receipt,
            Optional<Instant> from) {
        return new OrderQuery(store, status, method, invoice, receipt, from, Optional.empty(), Optional.empty(), MANY);
    }

    @Test
    @DisplayName("an order is found by what it has become, and by the numbers that it has got since")
    void foundByChange() {
        DeliveryOrder before = add(order("O-1"));
        DeliveryOrder after = before.told(
                        new SampleOrders.Told()
                                .by(ShipmentMethod.PICKUP)
                                .in(ShipmentStatus.CONFIRMED)
                                .invoice("I9")
                                .receipt("R9")
                                .order(),
                        Optional.empty(),
                        SampleOrders.NOW)
                .order();

        replace(after, 1);

        assertThat(list(new OrderQuery(
                        Optional.empty(),
                        Optional.of(ShipmentStatus.CONFIRMED),
                        Optional.of(ShipmentMethod.PICKUP),
                        Optional.of(new InvoiceId("I9")),
                        Optional.of(new InstitutionInvoiceId("R9")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        MANY)))
                .containsExactly("O-1");
    }

    @Test
    @DisplayName("what was told of an order is kept in its order, each text once for all that became of it, as it came")
    void papers() {
        add(order("O-1"));
        add(order("O-2"));
        OrderPaper first = paper("O-1", Samples.ANY_SCRIPT, Optional.empty());
        OrderPaper second = paper("O-1", "{\"a\":1}", Optional.of("it had moved on"));
        OrderPaper older = paper("O-1", Arrival.OLDER, "{\"a\":1}");
        OrderPaper repeated = paper("O-1", Arrival.REPEATED, "{\"a\": 1}");

        file(first, second, first, older, second, paper("O-1", Arrival.REPEATED, "{\"a\":1}"), older, repeated);
        file(paper("O-2", "{\"a\":1}", Optional.empty()));

        assertThat(ports.transactions().read(() -> orders.papers(new OrderId("O-1"))))
                .containsExactly(first, second, older, repeated);
        assertThat(ports.transactions().read(() -> orders.papers(new OrderId("O-3"))))
                .isEmpty();
    }

    private void file(OrderPaper... papers) {
        for (OrderPaper paper : papers) {
            ports.transactions().write(() -> {
                orders.file(paper);
                return paper;
            });
        }
    }

    private static OrderPaper paper(String order, Arrival became, String text) {
        return new OrderPaper(new OrderId(order), NOON, became, Optional.empty(), text);
    }

    @Test
    @DisplayName(
            "a text of an order is overtaken if another one was taken after it; what changed nothing overtakes nothing")
    void overtaken() {
        add(order("O-1"));
        add(order("O-2"));
        file(paper("O-1", Arrival.RECEIVED, "first"), paper("O-1", Arrival.OLDER, "late"));
        assertThat(isOvertaken("O-1", "first")).isFalse();
        file(paper("O-1", Arrival.UPDATED, "first"));
        assertThat(isOvertaken("O-1", "first")).isFalse();

        file(paper("O-1", Arrival.UPDATED, "second"), paper("O-1", Arrival.REFUSED, "third"));

        assertThat(isOvertaken("O-1", "first")).isTrue();
        assertThat(isOvertaken("O-1", "second")).isFalse();
        assertThat(isOvertaken("O-1", "late")).isFalse();
        assertThat(isOvertaken("O-1", "third")).isFalse();
        assertThat(isOvertaken("O-2", "first")).isFalse();
    }

    private boolean isOvertaken(String order, String text) {
        return ports.transactions().read(() -> orders.isOvertaken(new OrderId(order), text));
    }

    private static OrderPaper paper(String order, String text, Optional<String> reason) {
        return new OrderPaper(
                new OrderId(order), NOON, reason.isPresent() ? Arrival.REFUSED : Arrival.RECEIVED, reason, text);
    }

    @Test
    @DisplayName("nothing of an order is left of work that failed")
    void undone() {
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    orders.add(order("O-1"));
                    orders.file(paper("O-1", "{}", Optional.empty()));
                    throw new IllegalStateException("it failed");
                }))
                .hasMessage("it failed");

        assertThat(find("O-1")).isEmpty();
        assertThat(ports.transactions().read(() -> orders.papers(new OrderId("O-1"))))
                .isEmpty();
    }
}
