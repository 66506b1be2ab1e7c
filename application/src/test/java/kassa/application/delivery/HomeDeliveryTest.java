package kassa.application.delivery;

import static kassa.application.port.contract.DeliveryDesk.told;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.domain.delivery.SampleOrders.found;
import static kassa.domain.delivery.SampleOrders.move;
import static kassa.domain.delivery.SampleOrders.row;
import static kassa.domain.delivery.ShipmentStatus.CANCELLED_BY_CLIENT;
import static kassa.domain.delivery.ShipmentStatus.COMPLETED;
import static kassa.domain.delivery.ShipmentStatus.CONFIRMED;
import static kassa.domain.delivery.ShipmentStatus.DRAFT;
import static kassa.domain.delivery.ShipmentStatus.SHIPPING;
import static kassa.domain.delivery.ShipmentStatus.WAITING_FOR_CONFIRMATION;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kassa.application.port.Page;
import kassa.application.port.PlatformUnavailable;
import kassa.application.port.Versioned;
import kassa.application.port.contract.DeliveryDesk;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.delivery.Arrival;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.DeliveryRule;
import kassa.domain.delivery.ForgottenRecipient;
import kassa.domain.delivery.MerchantMove;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.OrderRemark;
import kassa.domain.delivery.SampleOrders;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Orders that are brought to customers")
class HomeDeliveryTest {

    private final MemoryStore store = new MemoryStore();
    private ReceiptDesk receipts;
    private DeliveryDesk desk;

    @BeforeEach
    void open() {
        receipts = ReceiptDesk.open(store.ports());
        desk = DeliveryDesk.at(store.ports());
    }

    private List<Arrival> arrivals() {
        return desk.find().papers().stream().map(OrderPaper::became).toList();
    }

    @Test
    @DisplayName("go from waiting to completed; each move is told to the platform and to the merchant's systems, once")
    void wholeLife() {
        desk.tell(told(), "new");
        desk.move(MerchantMove.to(CONFIRMED));
        desk.move(move(SHIPPING, found(0, "2")));
        desk.move(move(SHIPPING, found(0, "2")));
        desk.tell(told().in(COMPLETED), "brought");

        assertThat(desk.find().order().total()).isEqualTo(Money.parse("13.67 EUR"));
        assertThat(desk.calls())
                .containsExactly(
                        "ORDER_STATUS store/O-1 O-1 CONFIRMED", "ORDER_STATUS store/O-1 O-1 SHIPPING 13.67 EUR");
        assertThat(desk.heard())
                .containsExactly(
                        "order-O-1-1 order.received WAITING_FOR_CONFIRMATION 17.00 EUR",
                        "order-O-1-2 order.status-changed CONFIRMED 17.00 EUR",
                        "order-O-1-3 order.status-changed SHIPPING 13.67 EUR",
                        "order-O-1-4 order.status-changed COMPLETED 13.67 EUR");
        assertThat(arrivals()).containsExactly(Arrival.RECEIVED, Arrival.UPDATED);
    }

    @Test
    @DisplayName("that are corrected to all that was ordered are told so, since the platform has heard of less")
    void corrected() {
        desk.tell(told(), "new");
        desk.move(move(CONFIRMED, found(0, "2")));
        desk.move(move(CONFIRMED, found(0, "3")));
        desk.move(MerchantMove.to(SHIPPING));

        assertThat(desk.calls())
                .containsExactly(
                        "ORDER_STATUS store/O-1 O-1 CONFIRMED 13.67 EUR",
                        "ORDER_STATUS store/O-1 O-1 CONFIRMED 17.00 EUR",
                        "ORDER_STATUS store/O-1 O-1 SHIPPING");
    }

    @Test
    @DisplayName("told again change nothing; told from before they have moved on neither, but that is kept, once")
    void again() {
        desk.tell(told(), "new");
        desk.tell(told(), "new");
        desk.move(MerchantMove.to(CONFIRMED));
        desk.tell(told(), "new");
        desk.tell(told(), "new");
        desk.tell(told().phone("112"), "late");

        assertThat(desk.find().order().status()).isEqualTo(CONFIRMED);
        assertThat(desk.find().order().shipment().contactPhone()).hasValue("+372 5555 5555");
        assertThat(arrivals()).containsExactly(Arrival.RECEIVED, Arrival.OLDER, Arrival.OLDER);
        assertThat(desk.heard()).hasSize(2);
    }

    @Test
    @DisplayName("stay as they were told last if a text comes once more that was told before another one")
    void overtaken() {
        desk.tell(told(), "three");
        desk.tell(
                told().rows(row("milk", "2", "7.00"), row("bread", "1", "2.00")).total("14.00"), "two");
        desk.tell(told(), "three");
        desk.tell(
                told().rows(row("milk", "2", "7.00"), row("bread", "1", "2.00")).total("14.00"), "two");

        assertThat(desk.find().order().total()).isEqualTo(Money.parse("14.00 EUR"));
        assertThat(arrivals()).containsExactly(Arrival.RECEIVED, Arrival.UPDATED, Arrival.OLDER);
    }

    @Test
    @DisplayName("that were refused are taken once they can have become what they are told to be")
    void refusedAtFirst() {
        desk.tell(told(), "new");
        assertRefused(DeliveryRule.MOVE, () -> desk.tell(told().in(COMPLETED), "brought"));
        desk.move(MerchantMove.to(CONFIRMED));
        desk.move(MerchantMove.to(SHIPPING));
        desk.tell(told().in(COMPLETED), "brought");

        assertThat(arrivals()).containsExactly(Arrival.RECEIVED, Arrival.REFUSED, Arrival.UPDATED);
        assertThat(desk.find().order().status()).isEqualTo(COMPLETED);
    }

    @Test
    @DisplayName("delivery.same-order: told for another customer are kept with the reason, and nothing of that person")
    void ofAnother() {
        desk.tell(told(), "new");

        assertRefused(DeliveryRule.SAME_ORDER, () -> desk.tell(told().of("someone else"), "someone else's"));
        assertRefused(DeliveryRule.SAME_ORDER, () -> desk.tell(told().at(OTHER_STORE), "elsewhere"));

        assertThat(arrivals()).containsExactly(Arrival.RECEIVED, Arrival.REFUSED, Arrival.REFUSED);
        assertThat(desk.find().papers()).extracting(OrderPaper::original).containsExactly("new", "{}", "elsewhere");
    }

    @Test
    @DisplayName("of a customer who is forgotten bring nothing of that person back, whatever is told again or refused")
    void forgotten() {
        desk.tell(told().in(COMPLETED), "new");
        forget();

        desk.tell(told().in(COMPLETED), "once more");
        desk.tell(told().in(COMPLETED).phone("112"), "with another telephone");
        assertRefused(DeliveryRule.MOVE, () -> desk.tell(told().in(SHIPPING), "on its way"));
        assertRefused(DeliveryRule.SAME_ORDER, () -> desk.tell(told().at(OTHER_STORE), "elsewhere"));

        FiledOrder order = desk.find();
        assertThat(order.order()).isEqualTo(ForgottenRecipient.of(order.order()));
        assertThat(order.papers()).extracting(OrderPaper::original).containsExactly("new");
    }

    @Test
    @DisplayName("that are paid for after their customer was forgotten are that customer's again")
    void paidAfterForgotten() {
        desk.tell(told().in(DRAFT), "draft");
        forget();

        desk.tell(told(), "paid");
        desk.move(MerchantMove.to(CONFIRMED));

        assertThat(desk.find().order().customer()).isEqualTo(told().order().customer());
        assertThat(arrivals()).containsExactly(Arrival.RECEIVED, Arrival.UPDATED);
    }

    /** What is done to the order itself; its papers are the adapter's. */
    private void forget() {
        store.transactions().write(() -> {
            Versioned<DeliveryOrder> order = store.ports().orders().require(new OrderId("O-1"));
            store.ports().orders().replace(ForgottenRecipient.of(order.value()), order.version());
            return order;
        });
    }

    @Test
    @DisplayName("keep notes of the merchant while they stay where they are; the platform is not told of them")
    void noted() {
        desk.tell(told(), "new");
        desk.move(new MerchantMove(
                WAITING_FOR_CONFIRMATION,
                Optional.empty(),
                Optional.of("Jaan"),
                List.of(),
                Optional.of("called the customer")));

        assertThat(desk.find().order().log().changes().get(1).note()).hasValue("called the customer");
        assertThat(desk.calls()).isEmpty();
    }

    @Test
    @DisplayName("delivery.move: what they cannot have become is refused, and kept with the reason")
    void refused() {
        desk.tell(told().in(SHIPPING), "new");

        assertRefused(DeliveryRule.MOVE, () -> desk.tell(told().in(CANCELLED_BY_CLIENT), "off"));

        OrderPaper paper = desk.find().papers().get(1);
        assertThat(paper.became()).isEqualTo(Arrival.REFUSED);
        assertThat(paper.reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("SHIPPING"));
        assertThat(paper.original()).isEqualTo("off");
        assertThat(desk.find().order().status()).isEqualTo(SHIPPING);
        assertThat(desk.heard()).hasSize(1);
    }

    @Test
    @DisplayName("cost what their receipt says, by its number or by their invoice, if it is one of their store")
    void pricedByReceipt() {
        String receipt = receipts.create("I1", "P1", "P2").value();
        String elsewhere = receipts.create(OTHER_STORE, "I7", "P1").value();

        desk.tell(
                told().called("O-1")
                        .invoice("I0")
                        .receipt(receipt)
                        .rows(row("P1", "1", "9.00"), row("P2", "1", "1.99")),
                "1");
        desk.tell(told().called("O-2").invoice("I1").rows(row("P1", "1", "9.00"), row("P2", "1", "1.99")), "2");
        desk.tell(told().called("O-3").invoice("I7").receipt(elsewhere).rows(row("P1", "1", "9.00")), "3");

        assertThat(total("O-1")).isEqualTo(Money.parse("8.98 EUR"));
        assertThat(total("O-2")).isEqualTo(Money.parse("8.98 EUR"));
        assertThat(total("O-3")).isEqualTo(Money.parse("14.00 EUR"));
        assertThat(desk.find().order().remarks())
                .extracting(OrderRemark::kind)
                .contains(OrderRemark.Kind.ROW_PRICE_DIFFERS, OrderRemark.Kind.TOTAL_DIFFERS);
    }

    @Test
    @DisplayName("cost what their receipt says after an update, too, that leaves out its number and the invoice's")
    void pricedByReceiptThatIsKnown() {
        String receipt = receipts.create("I1", "P1", "P2").value();
        SampleOrders.Told told = told().rows(row("P1", "1", "9.00"), row("P2", "1", "1.99"));
        desk.tell(told.receipt(receipt), "new");

        desk.tell(told.withoutNumbers().phone("112"), "update");

        assertThat(total("O-1")).isEqualTo(Money.parse("8.98 EUR"));
        assertThat(desk.find().order().institutionInvoiceId().orElseThrow().value())
                .isEqualTo(receipt);
        assertThat(arrivals()).containsExactly(Arrival.RECEIVED, Arrival.UPDATED);
    }

    private Money total(String id) {
        return desk.delivery().find(new OrderId(id)).order().total();
    }

    @Test
    @DisplayName(
            "delivery.unknown: that nobody has told are not there; those of a store that is not served are not taken")
    void unknown() {
        assertRefused(DeliveryRule.UNKNOWN, desk::find);
        assertRefused(DeliveryRule.UNKNOWN, () -> desk.move(MerchantMove.to(CONFIRMED)));
        assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> desk.tell(told().at(new InstitutionId("nowhere")), "{}"));
        assertRefused(DeliveryRule.UNKNOWN, desk::find);
    }

    @Test
    @DisplayName("are listed newest first, page by page")
    void listed() {
        for (int i = 0; i < 3; i++) {
            desk.tell(told().called("O-" + i), "{}");
        }

        Page<DeliveryOrder, OrderId> first = desk.delivery().list(OrderQuery.first(2));
        Page<DeliveryOrder, OrderId> second = desk.delivery()
                .list(new OrderQuery(
                        Optional.of(STORE),
                        Optional.of(WAITING_FOR_CONFIRMATION),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        first.next(),
                        2));

        assertThat(first.elements()).extracting(order -> order.id().value()).containsExactly("O-2", "O-1");
        assertThat(second.elements()).extracting(order -> order.id().value()).containsExactly("O-0");
        assertThat(second.next()).isEmpty();
    }

    @Test
    @DisplayName("that are asked for at the platform are taken as if it had told them, new or known")
    void atPlatform() {
        desk.hasAtPlatform(told().order());
        FiledOrder found = desk.delivery().findAtPlatform(OrderQuestion.byId(new OrderId("O-1")));
        desk.hasAtPlatform(told().in(CONFIRMED).order());
        FiledOrder refreshed = desk.delivery()
                .findAtPlatform(OrderQuestion.byInvoice(
                        SampleOrders.in(CONFIRMED, found.order().shipment().method())
                                .invoiceId()
                                .orElseThrow()));

        assertThat(desk.asked()).hasValue(new OrderQuestion(OrderQuestion.Key.INVOICE_ID, "I1"));
        assertThat(found.order().status()).isEqualTo(WAITING_FOR_CONFIRMATION);
        assertThat(refreshed.order().status()).isEqualTo(CONFIRMED);
        assertThat(desk.heard()).hasSize(2);
    }

    @Test
    @DisplayName(
            "delivery.unknown: that the platform does not have either are refused; another one that it answers is not taken")
    void notAtPlatform() {
        assertRefused(
                DeliveryRule.UNKNOWN, () -> desk.delivery().findAtPlatform(OrderQuestion.byId(new OrderId("O-1"))));
        desk.hasAtPlatform(told().called("O-2").order());

        assertThatThrownBy(() -> desk.delivery().findAtPlatform(OrderQuestion.byId(new OrderId("O-1"))))
                .isInstanceOf(PlatformUnavailable.class);
        assertThat(desk.heard()).isEmpty();
    }

    @Test
    @DisplayName("cannot be asked for at the platform if there is none; who asks hears why")
    void noPlatform() {
        DeliveryDesk alone = DeliveryDesk.at(store.ports(), PlatformOrders.none("no address"));

        assertThatThrownBy(() -> alone.delivery().findAtPlatform(OrderQuestion.byId(new OrderId("O-1"))))
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessage("no address");
    }
}
