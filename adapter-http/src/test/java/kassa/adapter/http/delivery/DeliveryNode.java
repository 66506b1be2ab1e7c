package kassa.adapter.http.delivery;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.adapter.http.node.NodeProblems;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.adapter.http.server.TestServer;
import kassa.application.delivery.HomeDelivery;
import kassa.application.delivery.OrderAnnouncements;
import kassa.application.delivery.OrderQuestion;
import kassa.application.delivery.TellOrder;
import kassa.application.platform.KeptCall;
import kassa.application.port.PlatformUnavailable;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.vat.VatRate;

/** A node in memory behind a real server, with two stores and a platform that can be asked, or cannot. */
final class DeliveryNode implements AutoCloseable {

    static final String STORE = "demo-store";

    private static final int MANY = 1_000;

    /** An order as the platform's documentation shows it: 12 + 5 = 17. */
    static final String ORDER = """
            {"id": "O-1", "customerId": "P-1", "institutionId": "demo-store", "invoiceId": "I-1",
             "shipment": {"method": "COURIER", "parcelId": "PM-1", "name": "Mari", "status": "WAITING_FOR_CONFIRMATION",
               "price": "5.00", "currency": "EUR", "expectedDeliveryUTCTime": "2026-11-24T10:00:00Z",
               "contactEmail": "mari@example.com", "contactPhone": "+372 5555 5555", "doorCode": "1234",
               "address": {"level1": "Eesti", "level3": "Tallinn", "postalCode": "10111"}},
             "products": [
               {"id": "milk", "barcode": "4740000000014", "productName": "Piim", "amount": "3", "rowPrice": 10,
                "categories": [{"id": "dairy", "name": "Piimatooted"}]},
               {"id": "bread", "barcode": "", "productName": "Leib", "amount": 1, "rowPrice": "2.00"}],
             "currency": "EUR", "orderTotalPrice": 17, "created": "2026-11-23", "statusChangelogs": [
               {"personName": "Mari", "previousStatus": "DRAFT", "newStatus": "WAITING_FOR_CONFIRMATION",
                "created": "2026-11-23"}], "somethingNew": {"a": [1]}}""";

    final MemoryStore store = new MemoryStore();
    final SettableClock clock = SettableClock.at("2026-11-23T12:00:00Z");
    final HomeDelivery delivery = HomeDelivery.over(
            store.transactions(),
            store.institutions(),
            store.receipts(),
            store.orders(),
            new OrderAnnouncements(
                    store.outbox(), new OrderNewsJson(), store.ports().platformCalls(), new OrderCallJson()),
            this::ask,
            clock);
    private final TestServer server = TestServer.withInstitutions(
            List.of(STORE, "elsewhere"), DeliveryRoutes.of(delivery, OrderPaths.usual()), new StoresProblems());
    private Optional<TellOrder> atPlatform = Optional.empty();
    private String outage = "";

    DeliveryNode() {
        store.transactions().write(() -> {
            store.institutions().save(institution(STORE));
            store.institutions().save(institution("elsewhere"));
            return store;
        });
    }

    private static Institution institution(String id) {
        return Institution.of(
                new InstitutionId(id),
                "Store",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Tallinn"),
                VatRate.parse("24"));
    }

    private Optional<TellOrder> ask(OrderQuestion question) {
        if (!outage.isEmpty()) {
            throw new PlatformUnavailable(outage);
        }
        return atPlatform;
    }

    void platformHas(TellOrder order) {
        atPlatform = Optional.of(order);
    }

    void platformIsOut(String reason) {
        outage = reason;
    }

    HttpResponse<String> tell(String order) {
        return server.post("/pickup/order", TestServer.PLATFORM, order);
    }

    HttpResponse<String> update(String order) {
        return server.post("/pickup/order/update", TestServer.PLATFORM, order);
    }

    HttpResponse<String> post(String path, String token, String body) {
        return server.post(path, token, body);
    }

    HttpResponse<String> move(String body) {
        return server.post("/admin/orders/O-1/status", TestServer.ADMIN, body);
    }

    HttpResponse<String> get(String path) {
        return server.get(path, TestServer.ADMIN);
    }

    HttpResponse<String> get(String path, String token) {
        return server.get(path, token);
    }

    List<String> events() {
        return store.transactions().write(() -> {
            store.outbox().place(MANY);
            return store.outbox().page(0, MANY).stream()
                    .map(placed -> placed.event().body())
                    .toList();
        });
    }

    List<String> calls() {
        return store.transactions().read(() -> store.ports().platformCalls().waiting(0, MANY)).stream()
                .map(KeptCall::call)
                .map(call -> call.subject() + " " + call.body())
                .toList();
    }

    @Override
    public void close() {
        server.close();
    }

    /** What the rules of stores mean: they are another feature's. */
    private static final class StoresProblems implements Routes {

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<ProblemType> problems() {
            return NodeProblems.TABLE;
        }
    }
}
