package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("From an empty folder to the second fiscal number")
class RestartIT {

    private static final Map<String, String> SETTINGS =
            Map.of("KASSA_PORT", "0", "KASSA_SMARTS_TOKEN", "platform", "KASSA_ADMIN_TOKEN", "merchant");

    /** Milk 2.38, bread 1.49, bananas 1.09, tomatoes 1.53, water 5.34 + 0.60, beer 3.18 + 0.20, … each line by hand. */
    private static final String RECEIPT = """
            {"institutionInvoiceId": "%s", "invoiceId": "invoice-1", "institutionId": "corner-shop", "customerId": "person-1",
             "products": [
               {"id": "milk", "barcode": "4740012345671", "productName": "Milk", "amount": 2, "rowPrice": 2.38},
               {"id": "bread", "barcode": "", "productName": "Bread", "amount": 1, "rowPrice": 1.49},
               {"id": "bananas", "barcode": "", "productName": "Bananas", "amount": 0.846, "rowPrice": 1.09,
                "categories": [{"id": "fruit", "name": "Fruit"}]},
               {"id": "tomatoes", "barcode": "", "productName": "Tomatoes", "amount": 512, "rowPrice": 1.53},
               {"id": "water", "barcode": "", "productName": "Water", "amount": 6, "rowPrice": 5.34},
               {"id": "water-deposit", "barcode": "", "productName": "Bottle deposit", "amount": 6, "rowPrice": 0.60},
               {"id": "beer", "barcode": "", "productName": "Beer", "amount": 2, "rowPrice": 3.18},
               {"id": "beer-deposit", "barcode": "", "productName": "Can deposit", "amount": 2, "rowPrice": 0.20},
               {"id": "cheese", "barcode": "", "productName": "Cheese", "amount": 1, "rowPrice": 1.99},
               {"id": "novel", "barcode": "", "productName": "Novel", "amount": 1, "rowPrice": 18.90},
               {"id": "cable", "barcode": "", "productName": "Cable", "amount": 2.5, "rowPrice": 3.24},
               {"id": "coffee", "barcode": "", "productName": "Coffee", "amount": 3, "rowPrice": 13.47}],
             "currency": "EUR", "totalWithoutAddition": 55.41, "additionSum": -2.00, "totalWithoutVAT": 45.33, "vatSum": 8.08,
             "total": 53.41}""";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"H2_IN_FILE", "POSTGRESQL"})
    @DisplayName(
            "a store and its products are put, a cart of ten lines is priced to the cent and paid, and a crash loses nothing")
    void survivesACrash(DatabaseKind kind) {
        try (TestDatabase database = kind.create()) {
            Map<String, String> settings = new HashMap<>(SETTINGS);
            settings.put("KASSA_DB_URL", database.settings().url());
            survivesACrash(settings);
        }
    }

    private void survivesACrash(Map<String, String> settings) {
        String paid;
        HttpResponse<String> open;
        try (KassaProcess node = KassaProcess.start(folder, settings, "serve")) {
            putStore(node);
            paid = priceCart(platform(node));
            assertThat(pay(platform(node), "invoice-1").statusCode()).isEqualTo(200);
            open = platform(node).post("/receipt", Groceries.cart("invoice-2"));
            assertThat(open.statusCode()).isEqualTo(200);
            assertThatNoTextHasNul(node);
            node.kill();
        }
        try (KassaProcess node = KassaProcess.start(folder, settings)) {
            assertThatNothingIsLost(node, paid, open);
        }
    }

    private static void putStore(KassaProcess node) {
        Caller merchant = merchant(node);
        assertThat(merchant.put("/admin/institutions/" + Groceries.STORE, Groceries.TERMS)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> products =
                merchant.put("/admin/institutions/" + Groceries.STORE + "/products", Groceries.products(Instant.now()));
        assertThat(Caller.json(products)).isEqualTo(Caller.json("{\"upserted\": 11, \"unchanged\": 0}"));
    }

    private static String priceCart(Caller platform) {
        HttpResponse<String> receipt = platform.post("/receipt", Groceries.cart("invoice-1"));

        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
        String id = Caller.json(receipt).get("institutionInvoiceId").asText();
        assertThat(Caller.json(receipt)).isEqualTo(Caller.json(RECEIPT.formatted(id)));

        HttpResponse<String> atNight = platform.post("/receipt", Groceries.cart("invoice-3", "night-beer"));
        assertThat(atNight.statusCode()).as(atNight.body()).isEqualTo(422);
        return receipt.body();
    }

    /** PostgreSQL cannot keep one as a character. As an escape in what nobody reads it is part of the original. */
    private static void assertThatNoTextHasNul(KassaProcess node) {
        String escape = "\\u0000";
        String read = Groceries.cart("invoice-4", "milk").replace("person-1", "person" + escape);
        String unread = Groceries.cart("invoice-4", "milk").replaceFirst("\\{", "{\"x\": \"\\" + escape + "\", ");

        assertThat(platform(node).post("/receipt", read).statusCode()).isEqualTo(400);
        assertThat(merchant(node).get("/admin/receipts/a%00b").statusCode()).isEqualTo(400);
        HttpResponse<String> receipt = platform(node).post("/receipt", unread);
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
    }

    private static void assertThatNothingIsLost(KassaProcess node, String paid, HttpResponse<String> open) {
        Caller platform = platform(node);
        String id = Caller.json(paid).get("institutionInvoiceId").asText();

        JsonNode kept = Caller.json(merchant(node).get("/admin/receipts/" + id));
        assertThat(kept.get("state").asText()).isEqualTo("PAID");
        assertThat(kept.get("fiscalNumber").asLong()).isEqualTo(1);
        assertThat(kept.get("receipt")).isEqualTo(Caller.json(paid));

        assertThat(platform.post("/receipt", Groceries.cart("invoice-1")).body())
                .isEqualTo(paid);
        assertThat(platform.post("/receipt", Groceries.cart("invoice-2")).body())
                .isEqualTo(open.body());
        assertThat(pay(platform, "invoice-1").statusCode()).isEqualTo(200);
        assertThat(pay(platform, "invoice-2").statusCode()).isEqualTo(200);
        assertThat(fiscalNumber(node, paid)).isEqualTo(1);
        assertThat(fiscalNumber(node, open.body())).isEqualTo(2);
    }

    private static HttpResponse<String> pay(Caller platform, String invoice) {
        return platform.post("/receipt/confirm", """
                {"invoiceId": "%s", "institutionId": "corner-shop", "total": 53.41}""".formatted(invoice));
    }

    private static long fiscalNumber(KassaProcess node, String receipt) {
        String id = Caller.json(receipt).get("institutionInvoiceId").asText();
        return Caller.json(merchant(node).get("/admin/receipts/" + id))
                .get("fiscalNumber")
                .asLong();
    }

    private static Caller platform(KassaProcess node) {
        return new Caller(node.ready(), "platform");
    }

    private static Caller merchant(KassaProcess node) {
        return new Caller(node.ready(), "merchant");
    }
}
