package kassa.adapter.http.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kassa.adapter.http.catalogue.CatalogueProblems;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.loyaltycard.LoyaltyCardProblems;
import kassa.adapter.http.node.NodeProblems;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.receipt.Mutation;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.adapter.http.server.TestServer;
import kassa.application.offer.OfferBoard;
import kassa.application.port.memory.MemoryCatalogueIndex;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Offers over HTTP")
class OfferRoutesTest {

    private static final InstitutionId SHOP = new InstitutionId("shop");
    private static final String LIST = "/admin/institutions/shop/offers";

    private static final String DISCOUNT = """
            {"id":"w48","type":"DISCOUNT","title":{"originalText":"Kohv","translations":{"EN":"Coffee"}},\
            "startDate":"2026-11-23","endDate":"2026-11-29","languages":["ET","EN"],"productId":"coffee","quantity":1,\
            "imageUri":"https://example.com/coffee.jpg","discountPercentage":20,"offerPrice":3.99,"defaultPrice":4.99}""";
    private static final String RELATED = """
            {"id":"new","type":"PRODUCT_RELATED","title":{"originalText":"Uus","translations":{}},"programmeId":"7",\
            "productId":"coffee"}""";
    private static final String PLAIN = """
            {"id":"open","type":"DEFAULT","title":{"originalText":"Avatud","translations":{}},\
            "description":{"originalText":"Ka pühapäeval","translations":{"EN":"On Sundays too"}},\
            "imageUri":"https://example.com/door.jpg"}""";

    private final MemoryStore store = new MemoryStore();
    private TestServer server;

    @BeforeEach
    void start() {
        store.transactions().write(() -> {
            store.institutions()
                    .save(Institution.of(
                            SHOP,
                            "Pood",
                            Currency.getInstance("EUR"),
                            ZoneId.of("Europe/Tallinn"),
                            VatRate.parse("24")));
            store.programmes()
                    .replace(
                            SHOP,
                            List.of(new LoyaltyProgramme("7", Optional.of("SKP"), "Kaart", BigDecimal.ONE, true)));
            store.products().save(SHOP, List.of(coffee("4.99")));
            return SHOP;
        });
        OfferBoard board = OfferBoard.over(
                store.transactions(),
                store.institutions(),
                store.offers(),
                store.products(),
                store.campaigns(),
                store.programmes(),
                new MemoryCatalogueIndex(),
                SettableClock.at("2026-11-28T12:00:00Z"));
        server = TestServer.withInstitutions(
                List.of(SHOP.value()), OfferRoutes.of(board, OfferPaths.usual()), new OtherProblems());
    }

    private static Product coffee(String price) {
        Addition off = new Addition(Addition.Direction.DISCOUNT, Addition.Measure.SUM, BigDecimal.ONE);
        ProductPrice plain = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(price), VatRate.parse("24"));
        return Product.of(new ProductId("coffee"), "Kohv", plain.withAddition(off))
                .withBarcodes(new Barcode("4740000000018"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("of every kind are put and listed as they are, to the letter")
    void kept() {
        String list = "[" + String.join(",", DISCOUNT, RELATED, PLAIN) + "]";

        assertThat(put(list).statusCode()).isEqualTo(200);
        assertThat(put(list).body()).isEqualTo(list);
        assertThat(list().body()).isEqualTo(list);
    }

    @Test
    @DisplayName("are shown to the platform in its form, to the letter")
    void shown() {
        put("[" + String.join(",", DISCOUNT, RELATED, PLAIN) + "]");

        assertThat(search("""
                {"langCode": "et", "personId": "P-1", "institutionId": "shop",
                 "loyaltyCards": [{"id": "7", "cardNumber": "4711", "useBonusOnPayment": false}]}""").body()).isEqualTo("""
                [{"id":"w48","title":{"originalText":"Kohv","translations":[{"EN":"Coffee"}]},\
                "startDate":"2026-11-23","endDate":"2026-11-29","type":"DISCOUNT",\
                "imageUri":"https://example.com/coffee.jpg","discountPercentage":20,"offerPrice":3.99,"defaultPrice":4.99},\
                {"id":"new","title":{"originalText":"Uus","translations":[]},"type":"PRODUCT_RELATED",\
                "relatedProduct":{"id":"coffee","barcode":"4740000000018","type":"SINGLE",\
                "translatableName":{"originalText":"Kohv","translations":[]},"quantity":{"unit":"PIECE","value":1},\
                "price":{"addition":{"type":"DSC","sum":1.00,"rate":20.04},\
                "vat":{"sumWithoutVAT":3.22,"VATSum":0.77,"sumWithVAT":3.99,"VATRate":24},"total":3.99},\
                "weightItem":false,"inspections":[],"campaigns":[],"categories":[]}},\
                {"id":"open","title":{"originalText":"Avatud","translations":[]},"type":"DEFAULT",\
                "description":{"originalText":"Ka pühapäeval","translations":[{"EN":"On Sundays too"}]},\
                "imageUri":"https://example.com/door.jpg"}]""");
    }

    @Test
    @DisplayName("are asked for with no more than the store, in any language; some are for others")
    void least() {
        put("[" + String.join(",", DISCOUNT, RELATED, PLAIN) + "]");

        assertThat(ids(search("{\"institutionId\": \"shop\"}"))).containsExactly("w48", "open");
        assertThat(ids(search("{\"institutionId\": \"shop\", \"langCode\": \"RU\"}")))
                .containsExactly("open");
        assertThat(ids(search("{\"institutionId\": \"shop\", \"langCode\": \"Klingon\"}")))
                .containsExactly("w48", "open");
    }

    @Test
    @DisplayName("that are wrong are refused with a pointer for each mistake, and nothing is changed")
    void invalid() {
        put("[" + PLAIN + "]");

        HttpResponse<String> answer = put("""
                [{"id": "a", "type": "DISCOUNT", "title": "x", "startDate": "soon", "productId": "coffee",
                  "imageUri": "i", "discountPercentage": 120, "offerPrice": "much", "defaultPrice": 2},
                 {"type": "GIFT", "title": " "},
                 {"id": "c", "type": "DEFAULT", "title": "x", "price": 1}]""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(pointers(answer))
                .containsExactlyInAnyOrder(
                        "/0/startDate",
                        "/0/discountPercentage",
                        "/0/offerPrice",
                        "/1/id",
                        "/1/type",
                        "/1/title",
                        "/2/price");
        assertThat(list().body()).isEqualTo("[" + PLAIN + "]");
    }

    @ParameterizedTest(name = "{0} instead of {1}: {3}")
    @DisplayName("are refused by the business with the rule and the place")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"offerPrice\":3.99|\"offerPrice\":3.49|422|offer.agrees-with-price|/0/offerPrice",
                "\"defaultPrice\":4.99|\"defaultPrice\":5.99|422|offer.agrees-with-price|/0/defaultPrice",
                "\"productId\":\"coffee\"|\"productId\":\"tea\"|422|offer.unknown-product|/0/productId",
                "\"languages\"|\"programmeId\":\"8\",\"languages\"|422|offer.unknown-programme|/0/programmeId"
            })
    void refused(String sound, String wrong, int status, String problem, String pointer) {
        HttpResponse<String> answer = put("[" + DISCOUNT.replace(sound, wrong) + "]");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).get("type").asText()).endsWith(problem);
        assertThat(pointers(answer)).containsExactly(pointer);
    }

    @Test
    @DisplayName("are taken or refused, whatever they look like; what was taken is listed and can be asked for")
    void hostile() {
        Set<Integer> statuses = new HashSet<>();
        for (int seed = 0; seed < 800; seed++) {
            String sound = List.of(DISCOUNT, RELATED, DISCOUNT, PLAIN).get(seed % 4);
            String offer = new Mutation(new Random(seed * 0x9E3779B97F4A7C15L)).of(sound);
            HttpResponse<String> answer = put("[" + offer + "]");
            statuses.add(answer.statusCode());
            if (answer.statusCode() == 200) {
                assertThat(list().body()).as(offer).isEqualTo(answer.body());
                assertThat(search("{\"institutionId\": \"shop\"}").statusCode())
                        .as(offer)
                        .isEqualTo(200);
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 400, 422);
    }

    @Test
    @DisplayName("are asked for in any way: what is no question is refused")
    void hostileQuestions() {
        String question = """
                {"langCode": "ET", "personId": "P-1", "institutionId": "shop",
                 "loyaltyCards": [{"id": "7", "cardNumber": "4711", "useBonusOnPayment": false}]}""";
        put("[" + String.join(",", DISCOUNT, RELATED, PLAIN) + "]");

        Set<Integer> statuses = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            statuses.add(search(new Mutation(new Random(seed * 0x9E3779B97F4A7C15L)).of(question))
                    .statusCode());
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 400, 404);
    }

    @Test
    @DisplayName("named twice are refused")
    void twice() {
        HttpResponse<String> answer = put("[" + PLAIN + "," + PLAIN + "]");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(pointers(answer)).containsExactly("/1/id");
    }

    @Test
    @DisplayName("that the till does not keep any more are listed with the reason, and not shown")
    void changedSince() {
        put("[" + DISCOUNT + "]");
        store.transactions().write(() -> {
            store.products().save(SHOP, List.of(coffee("5.99")));
            return SHOP;
        });

        assertThat(ids(search("{\"institutionId\": \"shop\"}"))).isEmpty();
        assertThat(list().body())
                .endsWith("\"errors\":[{\"pointer\":\"/defaultPrice\","
                        + "\"reason\":\"the till charges 5.99 without discount\"},"
                        + "{\"pointer\":\"/offerPrice\",\"reason\":\"the till charges 4.99\"}]}]");
    }

    @Test
    @DisplayName(
            "of a store that there is not are a 404; a token of another store is a 401; the list is the merchant's")
    void strangers() {
        assertThat(server.put("/admin/institutions/nowhere/offers", "[]").statusCode())
                .isEqualTo(404);
        assertThat(search("{\"institutionId\": \"nowhere\"}").statusCode()).isEqualTo(404);
        assertThat(search("{}").statusCode()).isEqualTo(400);
        assertThat(server.post("/offers", "Bearer none", "{\"institutionId\": \"shop\"}")
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> put(String body) {
        return server.put(LIST, body);
    }

    private HttpResponse<String> list() {
        return server.get(LIST, TestServer.ADMIN);
    }

    private HttpResponse<String> search(String body) {
        return server.post("/offers", body);
    }

    private static List<String> ids(HttpResponse<String> answer) {
        return StreamSupport.stream(json(answer).spliterator(), false)
                .map(offer -> offer.get("id").asText())
                .toList();
    }

    private static List<String> pointers(HttpResponse<String> answer) {
        return StreamSupport.stream(json(answer).get("errors").spliterator(), false)
                .map(error -> error.get("pointer").asText())
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonFormat.parse(new JsonText(answer.body()));
    }

    /** Those of the rules that offers lean on. */
    private static final class OtherProblems implements Routes {

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<ProblemType> problems() {
            return Stream.of(CatalogueProblems.TABLE, LoyaltyCardProblems.TABLE, NodeProblems.TABLE)
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
