package kassa.adapter.http.purchasecontrol;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.catalogue.CatalogueProblems;
import kassa.adapter.http.loyaltycard.LoyaltyCardProblems;
import kassa.adapter.http.node.NodeProblems;
import kassa.adapter.http.pricing.PricingProblems;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.receipt.ReceiptAnswersJson;
import kassa.adapter.http.receipt.ReceiptNewsJson;
import kassa.adapter.http.receipt.ReceiptPaths;
import kassa.adapter.http.receipt.ReceiptRoutes;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.adapter.http.server.TestServer;
import kassa.application.platform.KeptCall;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.application.purchasecontrol.ControlTerms;
import kassa.application.purchasecontrol.PurchaseControl;
import kassa.application.purchasecontrol.SoldCarts;
import kassa.application.receipt.ReceiptAnnouncements;
import kassa.application.receipt.ReceiptArchive;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.purchasecontrol.ControlPolicy;
import kassa.domain.purchasecontrol.Share;
import kassa.domain.purchasecontrol.TrustTerms;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;

/**
 * A node in memory behind a real server that looks into carts of more than 100.00: two stores that sell milk for 1.03, beer
 * from 18 years on, fireworks by day, ammunition to nobody, apples by weight and gold at a million the gram; its clock stands at noon.
 */
final class ControlledNode implements AutoCloseable {

    static final String STORE = "demo-store";
    static final String OTHER = "other-store";
    static final Duration FOUR_HOURS = Duration.ofHours(4);

    final MemoryStore store = new MemoryStore();
    final SettableClock clock = SettableClock.at("2026-11-23T12:00:00Z");
    final TestServer server;

    private ControlledNode(PurchaseControlPaths paths) {
        ControlPolicy policy =
                new ControlPolicy(Optional.of(new BigDecimal("100")), Share.none(), TrustTerms.usual(), "seed");
        PurchaseControl control = PurchaseControl.over(
                store.transactions(),
                store.institutions(),
                store.assembly(),
                store.controls(),
                store.platformCalls(),
                new ControlTextsJson(),
                new ControlTerms(policy, FOUR_HOURS),
                clock);
        this.server = TestServer.withInstitutions(
                List.of(STORE, OTHER), PurchaseControlRoutes.of(control, paths), receipts(), new OtherProblems());
    }

    private Routes receipts() {
        ReceiptLifecycle receipts = ReceiptLifecycle.over(
                store.transactions(),
                store.institutions(),
                store.assembly(),
                store.receipts(),
                store.numbers(),
                new ReceiptAnswersJson(),
                store.accounts(),
                new ReceiptAnnouncements(store.outbox(), new ReceiptNewsJson())
                        .watchedBy(new SoldCarts(store.controls())),
                store.books(),
                clock,
                Duration.ofHours(24));
        ReceiptArchive archive =
                ReceiptArchive.over(store.transactions(), store.institutions(), store.receipts(), clock);
        return ReceiptRoutes.of(receipts, archive, ReceiptPaths.usual());
    }

    static ControlledNode start() {
        return start(PurchaseControlPaths.usual());
    }

    static ControlledNode start(PurchaseControlPaths paths) {
        ControlledNode node = new ControlledNode(paths);
        node.open(STORE);
        node.open(OTHER);
        return node;
    }

    private void open(String id) {
        Institution institution = Institution.of(
                new InstitutionId(id),
                "Store",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Tallinn"),
                VatRate.parse("24"));
        store.transactions().write(() -> {
            store.institutions().save(institution);
            store.products().save(institution.id(), products());
            return institution;
        });
    }

    private static List<Product> products() {
        return List.of(
                product("milk", UnitOfMeasure.PIECE, "1.03").withBarcodes(new Barcode("4740000000014")),
                product("beer", UnitOfMeasure.PIECE, "2.49")
                        .withInspections(new Inspection.MinAge(InspectionAction.INSPECT, 18)),
                product("fireworks", UnitOfMeasure.PIECE, "9.99")
                        .withInspections(
                                new Inspection.MaxTime(InspectionAction.INSPECT, LocalTime.of(8, 0), Optional.empty())),
                product("ammunition", UnitOfMeasure.PIECE, "0.50")
                        .withInspections(new Inspection.MinAge(InspectionAction.RESTRICT, 18)),
                product("apples", UnitOfMeasure.KILOGRAM, "2.00").weighed(),
                product("gold", UnitOfMeasure.GRAM, "999999.99"));
    }

    private static Product product(String id, UnitOfMeasure unit, String price) {
        return Product.of(
                new ProductId(id), "A " + id, ProductPrice.of(unit, UnitPrice.parse(price), VatRate.parse("24")));
    }

    /** A request for a check of a piece of each of the products. */
    static String cart(String invoice, String... products) {
        String lines = Stream.of(products)
                .map(id -> "{\"id\":\"" + id + "\",\"quantity\":{\"unit\":\"PIECE\",\"value\":1}}")
                .reduce((one, other) -> one + "," + other)
                .orElse("");
        return "{\"invoiceId\":\"" + invoice + "\",\"personId\":\"P-1\",\"institutionId\":\"" + STORE
                + "\",\"langCode\":\"ET\",\"products\":[" + lines + "]}";
    }

    HttpResponse<String> check(String cart) {
        return server.post("/control/check", cart);
    }

    HttpResponse<String> conclude(String invoice, String result) {
        return server.post("/admin/control-cases/" + invoice + "/result", TestServer.ADMIN, result);
    }

    HttpResponse<String> get(String path) {
        return server.get("/admin/control-cases" + path, TestServer.ADMIN);
    }

    /** What the platform is to be told, such as {@code CONTROL_RESULT I-1 {"invoiceId": ..}}. */
    List<String> told() {
        return store.transactions().read(() -> store.platformCalls().waiting(0, 100)).stream()
                .map(KeptCall::call)
                .map(call -> call.kind() + " " + call.subject().name() + " " + call.body())
                .toList();
    }

    @Override
    public void close() {
        server.close();
    }

    /** The rows of the features that a whole node has besides. */
    private static final class OtherProblems implements Routes {

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<ProblemType> problems() {
            return Stream.of(
                            NodeProblems.TABLE,
                            CatalogueProblems.TABLE,
                            PricingProblems.TABLE,
                            LoyaltyCardProblems.TABLE)
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
