package kassa.adapter.http.invoice;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import kassa.adapter.http.node.NodeProblems;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.adapter.http.server.TestServer;
import kassa.application.invoice.InvoiceIntake;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.invoice.Retention;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;

/** A node in memory behind a real server, with two stores that sell milk for 1.00 and bread for 2.00. */
final class InvoiceNode implements AutoCloseable {

    /** An invoice as the platform's documentation shows it, with numbers as texts, and everything that it may tell. */
    static final String INVOICE = """
            {"id": "I-1", "seller": {"uniqueCode": "demo-store", "sellerName": "Demo", "vatNumber": "EE100200300",
               "regNumber": "10020030", "address": {"level1": "Eesti", "level3": "Tallinn", "postalCode": "10111"}},
             "buyer": {"uniqueCode": "P-1", "loyaltyCards": [{"id": "7", "cardNumber": "4711"}]},
             "status": "PAYED", "createdAt": "2026-11-23T10:00:00Z", "closedAt": 1795428060,
             "products": [
               {"id": "milk", "barcode": "4740000000014", "type": "SINGLE", "weightItem": "sometimes",
                "translatableName": {"originalText": "Piim", "translations": [{"EN": "Milk"}]},
                "quantity": {"unit": "PIECE", "value": "3"},
                "price": {"vat": {"sumWithoutVAT": "0.81", "VATSum": 0.19, "sumWithVAT": "1.00", "VATRate": 24}, "total": "1.00"},
                "campaigns": []},
               {"barcode": "4740000000021", "quantity": {"unit": "PIECE", "value": 1}, "price": {"total": 2}}],
             "currency": "EUR",
             "total": {"vat": {"sumWithVAT": "5.00", "sumWithoutVAT": "4.03", "VATSum": "0.97"}, "totalToPay": "5.00"},
             "institutionCampaigns": [{"name": "Much", "code": "B00000000501", "operation": "total > 100 ? 0 : total"}],
             "shipment": {"method": "COURIER", "status": "CONFIRMED", "price": "0", "currency": "EUR",
               "contactPhone": "+372 5555 5555"},
             "somethingNew": {"a": [1]}}""";

    final MemoryStore store = new MemoryStore();
    final SettableClock clock = SettableClock.at("2026-11-23T12:00:00Z");
    final InvoiceIntake intake = InvoiceIntake.over(
            store.transactions(),
            store.institutions(),
            store.assembly(),
            store.campaigns(),
            store.receipts(),
            store.invoices(),
            Retention.usual(),
            clock);
    private final TestServer server = TestServer.withInstitutions(
            List.of("demo-store", "elsewhere"), InvoiceRoutes.of(intake, InvoicePaths.usual()), new StoresProblems());

    InvoiceNode() {
        store.transactions().write(() -> {
            for (String id : List.of("demo-store", "elsewhere")) {
                store.institutions().save(institution(id));
                store.products()
                        .save(
                                new InstitutionId(id),
                                List.of(
                                        product("milk", "1.00", "4740000000014"),
                                        product("bread", "2.00", "4740000000021")));
            }
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

    private static Product product(String id, String price, String barcode) {
        return Product.of(
                        new ProductId(id),
                        id,
                        ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(price), VatRate.parse("24")))
                .withBarcodes(new Barcode(barcode));
    }

    HttpResponse<String> tell(String invoice) {
        return server.post("/invoice", TestServer.PLATFORM, invoice);
    }

    HttpResponse<String> tell(String invoice, String token) {
        return server.post("/invoice", token, invoice);
    }

    HttpResponse<String> get(String path) {
        return server.get(path, TestServer.ADMIN);
    }

    /** The invoice I-1. */
    String shown() {
        return get("/admin/invoices/I-1?institutionId=demo-store").body();
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
