package kassa.adapter.http.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.catalogue.CatalogueProblems;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.loyaltycard.LoyaltyCardProblems;
import kassa.adapter.http.node.NodeProblems;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.adapter.http.server.TestServer;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.application.pricing.CartPricing;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Campaigns and quotes over HTTP")
class PricingRoutesTest {

    private static final MemoryStore STORE = new MemoryStore();
    private static final String SHOP = "/admin/institutions/shop";
    private static final String TRADE = "/admin/institutions/trade";
    private static final String BAG = """
            {"inline": {"name": "Bag", "unit": "PIECE", "unitPrice": 0.25, "vatRate": 24},
             "quantity": {"unit": "PIECE", "value": 2}}""";

    private static TestServer server;

    @BeforeAll
    static void start() {
        open("shop", PriceBasis.GROSS);
        open("trade", PriceBasis.NET);
        CartPricing pricing = CartPricing.over(
                STORE.transactions(),
                STORE.institutions(),
                STORE.campaigns(),
                STORE.assembly(),
                SettableClock.at(Instant.parse("2026-11-23T12:00:00Z")));
        server = TestServer.with(PricingRoutes.of(pricing), new OtherProblems());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("a quote explains its rows, VAT, campaigns and points, and a deposit follows its product")
    void explains() {
        JsonNode quote = json(quote(SHOP, """
                {"products": [{"inline": {"name": "Water", "unit": "PIECE", "unitPrice": 1.00, "vatRate": 24,
                                          "addition": {"type": "DSC", "rate": 10},
                                          "deposit": {"name": "Pant", "price": 0.10, "vatRate": 0}},
                               "quantity": {"unit": "PIECE", "value": 3}}],
                 "campaigns": [{"name": "Half", "code": "B00000000501", "operation": "total / 2"},
                               {"name": "Members", "code": "C00000000501", "operation": "total / 3"}]}"""));

        assertThat(quote.get("rows").findValuesAsText("kind"))
                .startsWith("GOODS")
                .endsWith("DEPOSIT");
        assertThat(quote.at("/rows/0/listPrice").decimalValue()).isEqualByComparingTo("3.00");
        assertThat(quote.at("/rows/0/steps/0/kind").asText()).isEqualTo("ADDITION");
        assertThat(quote.at("/rows/0/steps/0/amount").decimalValue()).isEqualByComparingTo("-0.30");
        assertThat(quote.at("/rows/1/rowPrice").decimalValue()).isEqualByComparingTo("0.30");
        assertThat(quote.at("/campaigns/applied/0/name").asText()).isEqualTo("Half");
        assertThat(quote.at("/campaigns/notApplied/0/reason").asText()).contains("holders of a card");
        assertThat(quote.get("vat")).hasSize(2);
        assertThat(quote.at("/points/used").decimalValue()).isEqualByComparingTo("0");
        assertIdentities(quote);
    }

    @Test
    @DisplayName("in a store whose prices are without VAT, rows are without and the total is with it")
    void netStore() {
        JsonNode quote = json(quote(TRADE, "{\"products\": [" + BAG + "]}"));

        assertThat(quote.at("/rows/0/rowPrice").decimalValue()).isEqualByComparingTo("0.50");
        assertThat(quote.get("total").decimalValue()).isEqualByComparingTo("0.62");
        assertIdentities(quote);
    }

    @Test
    @DisplayName(
            "pricing.not-for-sale: lines that are not for sale are refused with the places that they have in the quote")
    void notForSale() {
        HttpResponse<String> answer = quote(SHOP, "{\"products\": [" + BAG + """
                , {"id": "gone", "quantity": {"unit": "PIECE", "value": 1}}, %s,
                {"id": "nothing", "quantity": {"unit": "PIECE", "value": 1}}]}""".formatted(BAG));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("urn:kassa:problem:pricing.not-for-sale");
        assertThat(json(answer).get("errors").findValuesAsText("pointer"))
                .containsExactly("/products/1", "/products/3");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 | /products",
                "{\"products\": []} | 422 | ",
                "{\"products\": [BAG], \"more\": 1} | 400 | /more",
                "{\"products\": [{\"quantity\": {\"unit\": \"PIECE\", \"value\": 1}}]} | 400 | /products/0",
                "{\"products\": [{\"id\": \"x\"}]} | 400 | /products/0/quantity",
                "{\"products\": [BAG], \"cartDiscounts\": [{\"name\": \"A\"}]} | 400 | /cartDiscounts/0",
                "{\"products\": [BAG], \"cartDiscounts\": [{\"name\": \"A\", \"amount\": 1, \"percent\": 1}]} | 400 | /cartDiscounts/0",
                "{\"products\": [BAG], \"cartDiscounts\": [{\"name\": \"A\", \"amount\": 0}]} | 400 | /cartDiscounts/0/amount",
                "{\"products\": [BAG], \"cartDiscounts\": [{\"name\": \"A\", \"percent\": 100.1}]} | 400 | /cartDiscounts/0/percent",
                "{\"products\": [BAG], \"cartDiscounts\": [{\"name\": \"A\", \"amount\": 0.001}]} | 422 | /cartDiscounts/0/amount",
                "{\"products\": [BAG], \"shipment\": {\"price\": -1}} | 400 | /shipment/price",
                "{\"products\": [BAG], \"shipment\": {\"price\": 0.001}} | 422 | /shipment/price",
                "{\"products\": [BAG], \"at\": \"noon\"} | 400 | /at",
                "{\"products\": [BAG], \"campaigns\": [{\"name\": \"A\", \"code\": \"B00000000501\", \"operation\": \"total =\"}]} | 400 | /campaigns/0/operation"
            })
    @DisplayName("what is wrong with a quote is told with its place")
    void refusals(String body, int status, String pointer) {
        HttpResponse<String> answer = quote(SHOP, body.replace("BAG", BAG));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (pointer != null) {
            assertThat(json(answer).get("errors").findValuesAsText("pointer")).containsExactly(pointer);
        }
    }

    @Test
    @DisplayName("an article sold by the kilogram is not quoted by the litre")
    void wrongUnit() {
        HttpResponse<String> answer = quote(SHOP, """
                {"products": [{"inline": {"name": "Apples", "unit": "KILOGRAM", "unitPrice": 1, "vatRate": 9},
                               "quantity": {"unit": "LITER", "value": 1}}]}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("errors").findValuesAsText("pointer")).containsExactly("/products/0");
    }

    @Test
    @DisplayName("node.unknown-institution: campaigns and quotes of a store that is not served are 404")
    void unknownStore() {
        String elsewhere = "/admin/institutions/elsewhere";

        assertThat(quote(elsewhere, "{\"products\": [" + BAG + "]}").statusCode())
                .isEqualTo(404);
        assertThat(server.put(elsewhere + "/campaigns", "[]").statusCode()).isEqualTo(404);
        assertThat(server.get(elsewhere + "/campaigns", TestServer.ADMIN).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a list with a bad campaign is refused whole, and those in force stay as they were")
    void badCampaigns() {
        String good = """
                [{"name":"Half","code":"B00000000501","operation":"total / 2","startsAt":"2026-12-01T00:00:00Z","priority":3}]""";
        assertThat(server.put(SHOP + "/campaigns", good).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = server.put(SHOP + "/campaigns", """
                [{"name":"Good","code":"B00000000501","operation":"total"},
                 {"name":"","code":"X00000000501","operation":"total"},
                 {"name":"Back","code":"B00000000501","operation":"total","startsAt":"2026-12-02T00:00:00Z","endsAt":"2026-12-01T00:00:00Z"},
                 {"name":"Wrong","code":"B00000000001","operation":"total"}]""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("errors").findValuesAsText("pointer"))
                .containsExactly("/1/name", "/1/code", "/2", "/3/operation");
        assertThat(server.get(SHOP + "/campaigns", TestServer.ADMIN).body()).isEqualTo(good);
    }

    @Test
    @DisplayName("the platform's token opens neither")
    void platformIsKeptOut() {
        assertThat(server.post(SHOP + "/price", TestServer.PLATFORM, "{}").statusCode())
                .isEqualTo(401);
    }

    private static void assertIdentities(JsonNode quote) {
        assertThat(quote.get("totalWithoutAddition")
                        .decimalValue()
                        .add(quote.get("additionSum").decimalValue()))
                .isEqualByComparingTo(quote.get("total").decimalValue());
        assertThat(quote.get("totalWithoutVAT")
                        .decimalValue()
                        .add(quote.get("vatSum").decimalValue()))
                .isEqualByComparingTo(quote.get("total").decimalValue());
    }

    private static HttpResponse<String> quote(String store, String body) {
        return server.post(store + "/price", TestServer.ADMIN, body);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonFormat.parse(new JsonText(answer.body()));
    }

    private static void open(String id, PriceBasis basis) {
        Institution store = new Institution(
                new InstitutionId(id),
                "Store " + id,
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Tallinn"),
                VatRate.parse("24"),
                Optional.empty(),
                basis,
                CampaignCombination.BEST_DEAL,
                BarcodeProfile.EE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ProductPrice price = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("1"), VatRate.parse("24"));
        STORE.transactions().write(() -> {
            STORE.institutions().save(store);
            STORE.products()
                    .save(
                            store.id(),
                            List.of(Product.of(new ProductId("gone"), "Gone", price)
                                    .withdrawn()));
            return store;
        });
    }

    /** The rows of the features that a whole node has besides. */
    private static final class OtherProblems implements Routes {

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<ProblemType> problems() {
            return Stream.of(NodeProblems.TABLE, CatalogueProblems.TABLE, LoyaltyCardProblems.TABLE)
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
