package kassa.adapter.http.receipt;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.catalogue.CatalogueProblems;
import kassa.adapter.http.loyaltycard.LoyaltyCardProblems;
import kassa.adapter.http.node.NodeProblems;
import kassa.adapter.http.pricing.PricingProblems;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.adapter.http.server.TestServer;
import kassa.application.event.EventFeed;
import kassa.application.event.OutgoingEvent;
import kassa.application.port.contract.LedgerText;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.KeptPayment;
import kassa.application.receipt.ReceiptAnnouncements;
import kassa.application.receipt.ReceiptArchive;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.application.receipt.StoreClosing;
import kassa.application.receipt.UnmatchedPayment;
import kassa.application.receipt.UnmatchedQuery;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/**
 * A node in memory behind a real server: two stores with a few products, and a clock that stands at noon of 23 November
 * 2026 UTC.
 */
final class TestNode implements AutoCloseable {

    static final Duration TIME_TO_LIVE = Duration.ofHours(24);
    static final String STORE = "demo-store";
    static final String TRADE = "trade-store";
    static final Currency EURO = Currency.getInstance("EUR");

    private static final VatRate STANDARD = VatRate.parse("24");

    final MemoryStore store = new MemoryStore();
    final SettableClock clock = SettableClock.at(SampleReceipts.NOON);
    final ReceiptLifecycle receipts = receipts(store, clock);
    final TestServer server;

    private TestNode(ReceiptPaths paths) {
        this.server = TestServer.withInstitutions(
                List.of(STORE, TRADE),
                ReceiptRoutes.of(receipts, archive(), paths),
                ClosingRoutes.of(closing()),
                new OtherProblems());
    }

    private StoreClosing closing() {
        return StoreClosing.over(
                store.transactions(),
                store.institutions(),
                store.ledger(),
                new LedgerText(),
                store.ports().closings(),
                clock);
    }

    static TestNode start() {
        return start(ReceiptPaths.usual());
    }

    static TestNode start(ReceiptPaths paths) {
        TestNode node = new TestNode(paths);
        node.open(institution(STORE, PriceBasis.GROSS), products());
        node.open(institution(TRADE, PriceBasis.NET), products());
        return node;
    }

    /** The use cases alone, without a server, with a receipt R1 for that cart. */
    static ReceiptLifecycle receipts(String cart) {
        MemoryStore store = new MemoryStore();
        ReceiptLifecycle receipts = receipts(store, SettableClock.at(SampleReceipts.NOON));
        open(store, institution(STORE, PriceBasis.GROSS), products());
        open(store, institution(TRADE, PriceBasis.NET), products());
        receipts.create(Requests.read(Requests.tree(cart), CreateReceiptJson.keeping(cart)));
        return receipts;
    }

    private static ReceiptLifecycle receipts(MemoryStore store, SettableClock clock) {
        return ReceiptLifecycle.over(
                store.transactions(),
                store.institutions(),
                store.assembly(),
                store.receipts(),
                store.numbers(),
                new ReceiptAnswersJson(),
                store.accounts(),
                new ReceiptAnnouncements(store.outbox(), new ReceiptNewsJson()),
                store.books(),
                clock,
                TIME_TO_LIVE);
    }

    private ReceiptArchive archive() {
        return ReceiptArchive.over(store.transactions(), store.institutions(), store.receipts(), clock);
    }

    private static Institution institution(String id, PriceBasis basis) {
        return new Institution(
                new InstitutionId(id),
                "Store " + id,
                EURO,
                ZoneId.of("Europe/Tallinn"),
                STANDARD,
                Optional.empty(),
                basis,
                CampaignCombination.BEST_DEAL,
                BarcodeProfile.EE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    void open(Institution institution, List<Product> products) {
        open(store, institution, products);
    }

    private static void open(MemoryStore store, Institution institution, List<Product> products) {
        store.transactions().write(() -> {
            store.institutions().save(institution);
            store.products().save(institution.id(), products);
            return institution;
        });
    }

    HttpResponse<String> create(String cart) {
        return server.post("/receipt", cart);
    }

    HttpResponse<String> confirm(String payment) {
        return server.post("/receipt/confirm", payment);
    }

    HttpResponse<String> show(String receipt) {
        return server.get("/admin/receipts/" + receipt, TestServer.ADMIN);
    }

    FiledReceipt filed(String receipt) {
        return receipts.find(new InstitutionInvoiceId(receipt));
    }

    /** What the merchant's systems are told, in the order of the feed. */
    List<String> events() {
        return EventFeed.over(store.transactions(), store.outbox()).page(0, 100).events().stream()
                .map(OutgoingEvent::body)
                .toList();
    }

    List<UnmatchedPayment> unmatched() {
        return store.transactions().read(() -> store.receipts().unmatched(UnmatchedQuery.first(100), 100)).stream()
                .map(KeptPayment::payment)
                .toList();
    }

    @Override
    public void close() {
        server.close();
    }

    /**
     * Milk 1.03, kali 1.25 and a deposit, apples 1.99 the kilogram from 10 % more, wine for adults until 22:00, gold at a
     * million the gram, and what is no longer sold.
     */
    static List<Product> products() {
        return List.of(
                product(
                        "milk",
                        text("Piim", "EN", "Milk"),
                        ProductPrice.of(UnitOfMeasure.PIECE, price("1.03"), STANDARD),
                        "4740000000014"),
                product(
                        "kali",
                        text("Kali", "RU", "Квас"),
                        ProductPrice.of(UnitOfMeasure.PIECE, price("1.25"), STANDARD)
                                .withDeposit(
                                        new Deposit(text("Pant", "RU", "Залог"), price("0.10"), VatRate.parse("0"))),
                        "4740000000021"),
                product(
                                "apples",
                                text("Õunad", "EN", "Apples"),
                                ProductPrice.of(UnitOfMeasure.KILOGRAM, price("2.19"), VatRate.parse("9"))
                                        .withAddition(new Addition(
                                                Addition.Direction.DISCOUNT, Addition.Measure.RATE, BigDecimal.TEN)))
                        .weighed(),
                product(
                                "wine",
                                TranslatedText.of("Vein"),
                                ProductPrice.of(UnitOfMeasure.PIECE, price("9.99"), STANDARD))
                        .withInspections(
                                new Inspection.MinAge(InspectionAction.INSPECT, 18),
                                new Inspection.BetweenTime(
                                        InspectionAction.RESTRICT,
                                        LocalTime.of(10, 0),
                                        LocalTime.of(22, 0),
                                        Optional.empty())),
                product(
                        "gold",
                        TranslatedText.of("Kuld"),
                        ProductPrice.of(UnitOfMeasure.GRAM, price("999999.99"), STANDARD)),
                product(
                                "relic",
                                TranslatedText.of("Reliikvia"),
                                ProductPrice.of(UnitOfMeasure.PIECE, price("1"), STANDARD))
                        .withdrawn());
    }

    private static Product product(String id, TranslatedText name, ProductPrice price, String... barcodes) {
        Category shelf = new Category(new CategoryId("shelf"), text("Riiul", "EN", "Shelf"), Optional.empty());
        return new Product(
                new ProductId(id),
                List.of(barcodes).stream().map(Barcode::new).toList(),
                name,
                Optional.empty(),
                price,
                false,
                List.of(shelf),
                List.of(),
                List.of(),
                Optional.empty(),
                true);
    }

    private static TranslatedText text(String original, String language, String translation) {
        return new TranslatedText(original, Map.of(new LangCode(language), translation));
    }

    private static UnitPrice price(String amount) {
        return UnitPrice.parse(amount);
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
