package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.STORE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kassa.application.delivery.FiledOrder;
import kassa.application.delivery.HomeDelivery;
import kassa.application.delivery.OrderAnnouncements;
import kassa.application.delivery.OrderCallTexts;
import kassa.application.delivery.OrderNewsTexts;
import kassa.application.delivery.OrderQuestion;
import kassa.application.delivery.PlatformOrders;
import kassa.application.delivery.TellOrder;
import kassa.application.event.PlacedEvent;
import kassa.application.platform.KeptCall;
import kassa.application.port.memory.SettableClock;
import kassa.domain.delivery.ArrivingOrder;
import kassa.domain.delivery.MerchantMove;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.SampleOrders;

/** The use cases of orders over a store, at noon; the platform has the one order that it was given. */
public final class DeliveryDesk {

    private static final int MANY = 10_000;
    private static final OrderNewsTexts NEWS = (id, news) -> news.kind().label() + " "
            + news.order().status() + " " + news.order().total();
    private static final OrderCallTexts CALLS =
            (order, isFoundTold) -> order.id() + " " + order.status() + (isFoundTold ? " " + order.total() : "");

    private final StorePorts ports;
    private final SettableClock clock = SettableClock.at(SampleOrders.NOON);
    private final HomeDelivery delivery;
    private Optional<TellOrder> atPlatform = Optional.empty();
    private Optional<OrderQuestion> asked = Optional.empty();

    private DeliveryDesk(StorePorts ports, PlatformOrders platform) {
        this.ports = ports;
        this.delivery = over(ports, platform);
    }

    private DeliveryDesk(StorePorts ports) {
        this.ports = ports;
        this.delivery = over(ports, this::answer);
    }

    private HomeDelivery over(StorePorts store, PlatformOrders platform) {
        return HomeDelivery.over(
                store.transactions(),
                store.institutions(),
                store.receipts(),
                store.orders(),
                new OrderAnnouncements(store.outbox(), NEWS, store.platformCalls(), CALLS),
                platform,
                clock);
    }

    private Optional<TellOrder> answer(OrderQuestion question) {
        asked = Optional.of(question);
        return atPlatform;
    }

    /** Over a store that has its shops and products, see {@link ReceiptDesk#open}. */
    public static DeliveryDesk at(StorePorts ports) {
        return new DeliveryDesk(ports);
    }

    public static DeliveryDesk at(StorePorts ports, PlatformOrders platform) {
        return new DeliveryDesk(ports, platform);
    }

    public HomeDelivery delivery() {
        return delivery;
    }

    public SettableClock clock() {
        return clock;
    }

    /** An order of the shop that {@link Samples} have. */
    public static SampleOrders.Told told() {
        return new SampleOrders.Told().at(STORE);
    }

    public void tell(SampleOrders.Told told, String text) {
        delivery.take(new TellOrder(told.order(), text));
    }

    public FiledOrder move(MerchantMove move) {
        return delivery.move(new OrderId("O-1"), move);
    }

    public FiledOrder find() {
        return delivery.find(new OrderId("O-1"));
    }

    public void hasAtPlatform(ArrivingOrder order) {
        atPlatform = Optional.of(new TellOrder(order, "at the platform"));
    }

    public Optional<OrderQuestion> asked() {
        return asked;
    }

    /** What the merchant's systems have heard, oldest first, each with the name of its event. */
    public List<String> heard() {
        List<PlacedEvent> all = ports.transactions().write(() -> {
            ports.outbox().place(MANY);
            return new ArrayList<>(ports.outbox().page(0, MANY));
        });
        return all.stream()
                .map(placed -> placed.event().id() + " " + placed.event().body())
                .toList();
    }

    /** What the platform is going to hear, oldest first. */
    public List<String> calls() {
        return ports.transactions().read(() -> ports.platformCalls().waiting(0, MANY)).stream()
                .map(KeptCall::call)
                .map(call -> call.kind() + " " + call.subject() + " " + call.body())
                .toList();
    }
}
