package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A customer who looks for products")
class ProductSearchIT {

    private static final String PAGE = "/product/search";
    private static final String BARCODE = "/product/search/barcode";
    private static final String NAME = "/product/search/name";
    private static final String CATEGORY = "/product/search/category";
    private static final String PRODUCTS = "/admin/institutions/demo-store/products";

    /** A change is seen after a second; the rest is for a slow machine. */
    private static final Duration SECONDS = Duration.ofSeconds(20);

    /** Ham by weight and a bun by the piece, both on labels that tell their price. */
    private static final String LABELLED = """
            [{"id": "ham", "barcodes": ["2055566600001"], "name": "Ham", "unit": "KILOGRAM", "unitPrice": 12.90, "vatRate": 24,
              "weightItem": true, "addition": {"type": "DSC", "rate": 10}},
             {"id": "bun", "barcodes": ["2055577700004"], "name": "Bun", "unit": "PIECE", "unitPrice": 0.80, "vatRate": 24}]""";

    @TempDir
    private static Path folder;

    private static KassaProcess demo;
    private static URI node;
    private static Caller platform;
    private static Caller merchant;

    @BeforeAll
    static void start() {
        demo = KassaProcess.start(folder, Map.of(), "demo", "--port", "0");
        node = demo.ready();
        platform = new Caller(node, "demo-smarts");
        merchant = new Caller(node, "demo-admin");
        assertThat(merchant.put(PRODUCTS, LABELLED).statusCode()).isEqualTo(200);
        awaitFound(platform, "demo-store", "ham");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    @DisplayName("gets by the README's command the product that it shows")
    void readme() throws Exception {
        String command = Readme.block("sh", BARCODE).replace("http://127.0.0.1:8080", node.toString());
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(CurlCommand.request(command), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.json(answer)).isEqualTo(Caller.json(Readme.block("json", "translatableName")));
    }

    @Test
    @DisplayName("finds by beginnings of words, without diacritics, in any language, and with a typing error")
    void byName() {
        for (String name : List.of("pikk ku", "kurk pikk", "long cucumber", "огурец длин", "long cucmber")) {
            assertThat(ids(search(NAME, "\"name\": \"" + name + "\""))).as(name).startsWith("P100012");
        }
        assertThat(ids(search(NAME, "\"name\": \"xyzzy\""))).isEmpty();
    }

    @Test
    @DisplayName("browses from the roots to a category and through its pages, the dearest first, each product once")
    void browses() {
        assertThat(ids(search(CATEGORY, "\"type\": \"SELF_SERVICE\""))).contains("food", "drinks");
        JsonNode milk = search(CATEGORY, "\"categoryName\": \"piimatooted\"").get(0);
        List<JsonNode> found = new ArrayList<>();
        JsonNode page;
        do {
            page = page(
                    found.size() / 7 + 1,
                    milk.get("translatableName").get("originalText").asText());
            page.get("result").forEach(found::add);
        } while (!page.get("result").isEmpty()
                && found.size() < page.get("totalCount").asInt());

        assertThat(found).hasSize(milk.get("numberOfProducts").asInt()).hasSizeGreaterThan(7);
        assertThat(found).extracting(each -> each.get("id").asText()).doesNotHaveDuplicates();
        assertThat(found)
                .extracting(each -> each.get("price").get("total").decimalValue())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(page.get("lastPage").asInt()).isEqualTo((found.size() + 6) / 7);
    }

    private static JsonNode page(int number, String category) {
        return Caller.json(platform.post(PAGE, """
                {"page": %d, "limit": "7", "orderBy": "DESC", "orderFieldName": "price.total", "loyaltyCards": [],
                 "request": {"type": "SELF_SERVICE", "categoryName": "%s", "langCode": "ET", "personId": "person-1",
                             "institutionId": "demo-store"}}""".formatted(number, category)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "4746205000303",
                "04746205000303",
                "4749915000915",
                "4745173000834",
                "2310110108465",
                "2310110100001",
                "(01)02310110100001(3103)000846",
                "2055566603279",
                "2055577703272"
            })
    @DisplayName("pays for what was scanned what was shown, be it weighed or labelled with its price")
    void shownIsCharged(String code) {
        JsonNode product = search(BARCODE, "\"barcode\": \"" + code + "\"");
        JsonNode receipt = Caller.json(platform.post("/receipt", """
                {"invoiceId": "%s", "personId": "person-1", "institutionId": "demo-store", "langCode": "EN",
                 "products": [%s]}""".formatted(code, product)));

        assertThat(receipt.get("total").decimalValue()).isEqualByComparingTo(shown(product));
        assertThat(priceCheck(receipt)).isEqualTo("MATCH");
    }

    /** What is shown of a product, and of the deposit with it. */
    private static BigDecimal shown(JsonNode product) {
        BigDecimal sum = cents(product.get("quantity").get("value").decimalValue(), product);
        for (JsonNode part : product.path("subProducts")) {
            sum = sum.add(cents(part.get("quantity").get("value").decimalValue(), part));
        }
        return sum;
    }

    private static BigDecimal cents(BigDecimal quantity, JsonNode product) {
        BigDecimal price = product.get("price").get("total").decimalValue();
        return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
    }

    private static String priceCheck(JsonNode receipt) {
        String id = receipt.get("institutionInvoiceId").asText();
        return Caller.json(merchant.get("/admin/receipts/" + id))
                .at("/priced/rows/0/priceCheck/result")
                .asText();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"H2_IN_FILE", "POSTGRESQL"})
    @DisplayName("sees within seconds what the merchant changes: new products, new names and prices, and what is gone")
    void changes(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                KassaProcess served = serve(database.settings().url())) {
            Caller customer = new Caller(served.ready(), "platform");
            Caller owner = new Caller(served.ready(), "merchant");
            assertThat(owner.put("/admin/institutions/corner-shop", Groceries.TERMS)
                            .statusCode())
                    .isEqualTo(200);
            put(owner, "Kohv", "4.99", true);
            assertThat(Caller.json(customer.post(BARCODE, asked("corner-shop", "\"barcode\": \"4749990001234\"")))
                            .at("/price/total")
                            .asText())
                    .isEqualTo("4.99");
            awaitFound(customer, "corner-shop", "kohv");
            put(owner, "Tee", "3.49", true);
            assertThat(awaitFound(customer, "corner-shop", "tee")
                            .at("/0/price/total")
                            .asText())
                    .isEqualTo("3.49");
            assertThat(found(customer, "corner-shop", "kohv")).isEmpty();
            put(owner, "Tee", "3.49", false);
            Awaitility.await()
                    .atMost(SECONDS)
                    .until(() -> found(customer, "corner-shop", "tee").isEmpty());
            assertThat(customer.post(BARCODE, asked("corner-shop", "\"barcode\": \"4749990001234\""))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static KassaProcess serve(String url) {
        Map<String, String> settings = new HashMap<>(
                Map.of("KASSA_PORT", "0", "KASSA_SMARTS_TOKEN", "platform", "KASSA_ADMIN_TOKEN", "merchant"));
        settings.put("KASSA_DB_URL", url);
        return KassaProcess.start(folder, settings, "serve");
    }

    private static void put(Caller owner, String name, String price, boolean active) {
        assertThat(owner.put("/admin/institutions/corner-shop/products", """
                        [{"id": "P1", "barcodes": ["4749990001234"], "name": "%s", "unit": "PIECE", "unitPrice": %s,
                          "vatRate": 24, "active": %s}]""".formatted(name, price, active))
                        .statusCode())
                .isEqualTo(200);
    }

    private static JsonNode awaitFound(Caller customer, String store, String name) {
        Awaitility.await()
                .atMost(SECONDS)
                .until(() -> !found(customer, store, name).isEmpty());
        return found(customer, store, name);
    }

    /** Nothing, too, while names cannot be searched yet. */
    private static JsonNode found(Caller customer, String store, String name) {
        HttpResponse<String> answer = customer.post(NAME, asked(store, "\"name\": \"" + name + "\""));
        return answer.statusCode() == 503 ? Caller.json("[]") : Caller.json(answer);
    }

    private static JsonNode search(String path, String fields) {
        HttpResponse<String> answer = platform.post(path, asked("demo-store", fields));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Caller.json(answer);
    }

    private static String asked(String store, String fields) {
        return "{\"institutionId\": \"%s\", \"langCode\": \"ET\", %s}".formatted(store, fields);
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get("id").asText())
                .toList();
    }
}
