package kassa.adapter.http.catalogue;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.node.NodeProblems;
import kassa.adapter.http.pricing.PricingProblems;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.adapter.http.server.TestServer;
import kassa.application.catalogue.CatalogueUpkeep;
import kassa.application.catalogue.ProductSearch;
import kassa.application.catalogue.SearchUpkeep;
import kassa.application.port.memory.MemoryCatalogueIndex;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.campaign.Campaign;
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
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;

/** A node in memory behind a real server, whose store {@code shop} sells six things at noon of 23 November 2026 UTC. */
final class SearchedNode implements AutoCloseable {

    static final InstitutionId SHOP = new InstitutionId("shop");
    /** A store whose catalogue cannot be searched yet. */
    static final InstitutionId FRESH = new InstitutionId("fresh");

    private static final int LIMIT = 2;
    private static final VatRate STANDARD = VatRate.parse("24");

    private final MemoryStore store = new MemoryStore();
    private final MemoryCatalogueIndex index = new MemoryCatalogueIndex();
    private final TestServer server;

    SearchedNode(SearchPaths paths) {
        ProductSearch search = ProductSearch.over(
                store.transactions(),
                store.institutions(),
                store.products(),
                store.programmes(),
                index,
                SettableClock.at(Instant.parse("2026-11-23T12:00:00Z")),
                LIMIT);
        server = TestServer.withInstitutions(
                List.of(SHOP.value(), FRESH.value()),
                ProductSearchRoutes.of(search, paths),
                CatalogueRoutes.of(CatalogueUpkeep.over(store.transactions(), store.institutions(), store.products())),
                new OtherProblems());
        open(SHOP, products());
        SearchUpkeep.over(store.transactions(), store.institutions(), store.products(), index)
                .catchUp();
        open(FRESH, List.of());
    }

    HttpResponse<String> post(String path, String body) {
        return server.post(path, body);
    }

    HttpResponse<String> postAs(String institution, String path, String body) {
        return server.post(path, "Bearer token-of-" + institution, body);
    }

    @Override
    public void close() {
        server.close();
    }

    private void open(InstitutionId id, List<Product> products) {
        store.transactions().write(() -> {
            store.institutions()
                    .save(Institution.of(
                            id, "Pood", Currency.getInstance("EUR"), ZoneId.of("Europe/Tallinn"), STANDARD));
            store.products().save(id, products);
            store.programmes()
                    .replace(id, List.of(new LoyaltyProgramme("7", Optional.of("SKP"), "Kaart", BigDecimal.ONE, true)));
            return id;
        });
    }

    private static List<Product> products() {
        return List.of(
                milk(),
                bananas(),
                product("cheese", "Juust", price("3.50", "9").withAddition(discount(Addition.Measure.SUM, "0.50"))),
                product("cake", "Kook", price("0.085", "EXEMPT")),
                product("icecream", "Jäätis", price("1.00", "0")),
                product("jam", "Moos", price("2.49", "25.5")),
                product("relic", "Reliikvia", price("1.00", "24")).withdrawn());
    }

    /** All that can be said of a product. */
    private static Product milk() {
        return new Product(
                new ProductId("milk"),
                List.of(new Barcode("4740000000018"), new Barcode("036000291452")),
                text("Piim", "Milk"),
                Optional.of(text("Täispiim", "Whole milk")),
                price("2.49", "24")
                        .withAddition(discount(Addition.Measure.RATE, "20"))
                        .withDeposit(new Deposit(text("Pant", "Deposit"), UnitPrice.parse("0.10"), STANDARD)),
                false,
                List.of(
                        new Category(new CategoryId("dairy"), text("Piimatooted", "Dairy"), Optional.empty()),
                        new Category(
                                new CategoryId("fresh"),
                                text("Värske piim", "Fresh milk"),
                                Optional.of(new CategoryId("dairy")))),
                List.of(
                        new Inspection.MinAge(InspectionAction.INSPECT, 18),
                        new Inspection.BetweenTime(
                                InspectionAction.RESTRICT, LocalTime.of(10, 0), LocalTime.of(22, 0), Optional.empty()),
                        new Inspection.MaxTime(
                                InspectionAction.RESTRICT, LocalTime.of(23, 30), Optional.of(ZoneId.of("Europe/Riga"))),
                        new Inspection.MaxAmount(InspectionAction.RESTRICT, new BigDecimal("12"))),
                List.of(
                        Campaign.of("3 for 2", "C00000SKP001", "amount >= 3 ? amount - 1 : amount"),
                        Campaign.of("For all", "B00000000002", "unitPrice * 0.9")),
                Optional.of("https://example.com/milk.jpg"),
                true);
    }

    private static Product bananas() {
        ProductPrice price = ProductPrice.of(UnitOfMeasure.KILOGRAM, UnitPrice.parse("1.29"), STANDARD);
        return Product.of(new ProductId("bananas"), "Banaanid", price)
                .withBarcodes(new Barcode("2310110100001"), new Barcode("2010110100000"))
                .weighed();
    }

    private static Product product(String id, String name, ProductPrice price) {
        return Product.of(new ProductId(id), name, price).withBarcodes(new Barcode("PLU-" + id));
    }

    private static ProductPrice price(String unitPrice, String vatRate) {
        return ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(unitPrice), VatRate.parse(vatRate));
    }

    private static Addition discount(Addition.Measure measure, String value) {
        return new Addition(Addition.Direction.DISCOUNT, measure, new BigDecimal(value));
    }

    private static TranslatedText text(String estonian, String english) {
        return new TranslatedText(estonian, Map.of(new LangCode("EN"), english));
    }

    /** The rows of the features that a whole node has besides. */
    private static final class OtherProblems implements Routes {

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<ProblemType> problems() {
            return Stream.of(NodeProblems.TABLE, PricingProblems.TABLE)
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
