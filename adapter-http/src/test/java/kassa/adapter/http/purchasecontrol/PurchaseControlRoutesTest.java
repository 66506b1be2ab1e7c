package kassa.adapter.http.purchasecontrol;

import static kassa.adapter.http.purchasecontrol.ControlledNode.FOUR_HOURS;
import static kassa.adapter.http.purchasecontrol.ControlledNode.cart;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import kassa.adapter.http.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Purchase control over HTTP")
class PurchaseControlRoutesTest {

    private ControlledNode node;

    @BeforeEach
    void start() {
        node = ControlledNode.start();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    @DisplayName("answers the decision and nothing else; what is not known or not for sale is a reason, never an error")
    void decisions() {
        Map.of(
                        "milk", "NO",
                        "beer", "AGE",
                        "fireworks", "FULL",
                        "ammunition", "FULL",
                        "nothing", "FULL",
                        "apples", "FULL")
                .forEach((product, decision) -> {
                    HttpResponse<String> answer = node.check(cart("I-" + product, "milk", product));
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body()).isEqualTo("{\"decision\":\"" + decision + "\"}");
                });
    }

    @Test
    @DisplayName("takes the platform's request with everything in it, in every spelling, and answers it the same again")
    void tolerant() {
        String request = """
                {"invoiceId": "I-1", "personId": "P-1", "institutionId": "demo-store", "langCode": "et", "unheardOf": {"a": [1]},
                 "products": [
                  {"id": "milk", "barcode": "4740000000014", "type": "SINGLE",
                   "translatableName": {"originalText": "Piim", "translations": [{"EN": "Milk"}]},
                   "quantity": {"unit": "PIECE", "value": "12"}, "weightItem": "false", "subProducts": null,
                   "price": {"vat": {"sumWithoutVAT": 0.83, "VATSum": "0.20", "sumWithVAT": 1.03, "VATRate": 24}, "total": "1.030"},
                   "inspections": [
                    {"type": "BETWEEN_TIME", "action": "RESTICT", "start": "10:00", "end": "22: 00", "timezone": "Europe/Tallinn"},
                    {"type": "MIN_AGE", "age": 18}]}],
                 "shipment": {"method": "PICKUP", "status": "DRAFT", "price": "5", "currency": "EUR"},
                 "loyaltyCards": [{"id": "1", "cardNumber": "4711", "useBonusOnPayment": "true"}]}""";

        assertThat(node.check(request).body()).isEqualTo("{\"decision\":\"NO\"}");
        node.clock.advance(FOUR_HOURS.minusSeconds(1));
        assertThat(node.check(request.replace("\"12\"", "12.0").replace("\"1.030\"", "1.03"))
                        .body())
                .isEqualTo("{\"decision\":\"NO\"}");
        assertThat(node.get("/I-1").body()).contains("\"revision\":1").contains("\"request\":" + request);
    }

    @Test
    @DisplayName("compares the prices shown with the catalogue's, and the value with the threshold")
    void pricesAndValue() {
        String shown = cart("I-1", "milk").replace("}]}", ",\"price\":{\"total\":0.99}}]}");
        node.check(shown);
        node.check(cart("I-2", "milk").replace("\"value\":1", "\"value\":98"));

        assertThat(node.get("/I-1").body())
                .contains("{\"kind\":\"PRICE_DIFFERS\",\"decision\":\"FULL\",\"line\":0,\"productId\":\"milk\","
                        + "\"text\":\"shown for 0.99, sold for 1.03\"}");
        assertThat(node.get("/I-2").body())
                .contains("\"reasons\":[{\"kind\":\"VALUE\",\"decision\":\"FULL\","
                        + "\"text\":\"comes to 100.94 EUR, more than 100\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{} | /invoiceId /personId /institutionId /langCode /products",
                "{\"invoiceId\":\"I\",\"personId\":7,\"institutionId\":\"a b\",\"langCode\":\"ET\",\"products\":[]} "
                        + "| /personId /institutionId /products",
                "{\"invoiceId\":\"I\",\"personId\":\"forgotten\",\"institutionId\":\"demo-store\",\"langCode\":\"ET\","
                        + "\"products\":[]} | /personId /products",
                "{\"invoiceId\":\"I\",\"personId\":\"P\",\"institutionId\":\"demo-store\",\"langCode\":\"ET\",\"products\":"
                        + "[{\"quantity\":{\"unit\":\"PIECE\",\"value\":0}},{\"id\":\"milk\"}],\"loyaltyCards\":[{}],"
                        + "\"shipment\":{\"method\":\"FOOT\"}} "
                        + "| /products/0 /products/0/quantity/value /products/1/quantity /loyaltyCards/0/id "
                        + "/loyaltyCards/0/cardNumber /shipment/method /shipment/status /shipment/currency /shipment/price",
            })
    @DisplayName("refuses what is no such request with every mistake and where it is")
    void invalid(String request, String pointers) {
        HttpResponse<String> answer = node.check(request);

        assertProblem(answer, 400, "invalid-request");
        for (String pointer : pointers.split(" ")) {
            assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
        }
        assertThat(answer.body().split("\"pointer\"")).hasSize(pointers.split(" ").length + 1);
        assertThat(node.get("").body()).isEqualTo("{\"cases\":[]}");
    }

    @Test
    @DisplayName("refuses what is no JSON, an unknown store, a store of another token, and callers without a token")
    void refusals() {
        assertProblem(node.check("{"), 400, "malformed-json");
        assertProblem(node.check(cart("I", "milk").replace("demo-store", "nowhere")), 404, "node.unknown-institution");
        assertThat(node.server
                        .post("/control/check", "Bearer token-of-other-store", cart("I", "milk"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(node.server
                        .post("/control/check", TestServer.ADMIN, cart("I", "milk"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(node.server.get("/admin/control-cases", "Bearer guess").statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("refuses a cart that comes to more money than there is, as /receipt does")
    void moreThanThereIs() {
        String gold =
                cart("I", "gold").replace("\"unit\":\"PIECE\",\"value\":1", "\"unit\":\"TON\",\"value\":999999999");

        assertProblem(node.check(gold), 422, "money.range");
    }

    @Test
    @DisplayName("shows a case with what was decided, why, and what became of it, to the letter")
    void golden() {
        node.check(cart("I-1", "beer", "nothing"));
        node.conclude("I-1", """
                {"status": "PASSED", "supervisor": "Mari", "note": "took it out\\nof the cart",
                 "products": [{"id": "beer", "quantity": {"unit": "PIECE", "value": 1}}]}""");

        assertThat(node.get("/I-1").body()).isEqualTo("""
                {"invoiceId":"I-1","institutionId":"demo-store","personId":"P-1","state":"PASSED","revision":1,\
                "decision":"FULL","total":2.49,"currency":"EUR","checkedAt":"2026-11-23T12:00:00Z",\
                "result":{"status":"PASSED","at":"2026-11-23T12:00:00Z","supervisor":"Mari",\
                "note":"took it out\\nof the cart"},"share":0.00,\
                "reasons":[{"kind":"MIN_AGE","decision":"AGE","line":0,"productId":"beer",\
                "text":"for buyers of 18 years and older"},\
                {"kind":"NOT_FOR_SALE","decision":"FULL","line":1,"text":"unknown product nothing"}],\
                "goods":{"beer":1},"approved":{"beer":1},\
                "events":[{"kind":"OPEN","at":"2026-11-23T12:00:00Z"},\
                {"kind":"PASS","at":"2026-11-23T12:00:00Z","supervisor":"Mari","note":"took it out\\nof the cart"}],\
                "request":%s}""".formatted(cart("I-1", "beer", "nothing")));
    }

    @Test
    @DisplayName("tells the platform the result once, with the products complete if they were changed")
    void toldOnce() {
        node.check(cart("I-1", "beer", "nothing"));
        String result = """
                {"status": "FAILED_ALLOW_PAYMENT", "products": [
                  {"barcode": "4740000000014", "quantity": {"unit": "PIECE", "value": "2"}},
                  {"id": "apples", "type": "SINGLE", "weightItem": true, "quantity": {"unit": "GRAM", "value": 846}}]}""";
        String first = node.conclude("I-1", result).body();

        assertThat(node.conclude("I-1", result).body()).isEqualTo(first);
        assertThat(node.told()).containsExactly("""
                CONTROL_RESULT I-1 {"invoiceId":"I-1","institutionId":"demo-store","products":[\
                {"id":"milk","barcode":"4740000000014","type":"SINGLE",\
                "translatableName":{"originalText":"A milk","translations":[]},\
                "quantity":{"unit":"PIECE","value":2},\
                "price":{"vat":{"sumWithoutVAT":0.83,"VATSum":0.20,"sumWithVAT":1.03,"VATRate":24},"total":1.03},\
                "weightItem":false},\
                {"id":"apples","barcode":"","type":"SINGLE",\
                "translatableName":{"originalText":"A apples","translations":[]},\
                "quantity":{"unit":"KILOGRAM","value":0.846},\
                "price":{"vat":{"sumWithoutVAT":1.61,"VATSum":0.39,"sumWithVAT":2.00,"VATRate":24},"total":2.00},\
                "weightItem":true}],"status":"FAILED_ALLOW_PAYMENT"}""");
    }

    @Test
    @DisplayName("takes each status that someone may say, in the platform's own words")
    void statuses() {
        List<String> statuses = List.of("PASSED", "FAILED", "FAILED_ALLOW_PAYMENT", "PENDING");
        for (String status : statuses) {
            node.check(cart(status, "beer"));
            assertThat(node.conclude(status, "{\"status\":\"" + status + "\"}").statusCode())
                    .isEqualTo(200);
        }

        assertThat(node.told())
                .isEqualTo(statuses.stream()
                        .map(status -> "CONTROL_RESULT " + status + " {\"invoiceId\":\"" + status
                                + "\",\"institutionId\":\"demo-store\",\"status\":\"" + status + "\"}")
                        .toList());
    }

    @Test
    @DisplayName("tells the platform in its own spelling that time has run out, when someone comes too late")
    void expired() {
        node.check(cart("I-1", "beer"));
        node.clock.advance(FOUR_HOURS);

        assertThat(node.get("?state=EXIPRED").body()).contains("\"state\":\"EXPIRED\"");
        assertProblem(node.conclude("I-1", "{\"status\":\"PASSED\"}"), 409, "purchasecontrol.state");
        assertThat(node.told())
                .containsExactly("CONTROL_RESULT I-1 {\"invoiceId\":\"I-1\",\"institutionId\":\"demo-store\","
                        + "\"status\":\"EXIPRED\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{} | /status",
                "{\"status\":\"EXPIRED\"} | /status",
                "{\"status\":\"passed\",\"supervisor\":7,\"note\":[]} | /status /supervisor /note",
                "{\"status\":\"PASSED\",\"mood\":\"good\"} | /mood",
                "{\"status\":\"PASSED\",\"products\":[]} | /products",
                "{\"status\":\"PASSED\",\"products\":[{\"id\":\"milk\"}]} | /products/0/quantity",
            })
    @DisplayName("refuses what is no result with every mistake and where it is")
    void invalidResult(String result, String pointers) {
        node.check(cart("I-1", "beer"));
        HttpResponse<String> answer = node.conclude("I-1", result);

        assertProblem(answer, 400, "invalid-request");
        for (String pointer : pointers.split(" ")) {
            assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
        }
    }

    @Test
    @DisplayName("refuses changed products that are not for sale, each by its place, and a result that is not wanted")
    void refusedResults() {
        node.check(cart("I-1", "beer"));
        node.check(cart("I-2", "milk"));
        HttpResponse<String> unknown = node.conclude("I-1", """
                {"status": "PASSED", "products": [{"id": "milk", "quantity": {"unit": "PIECE", "value": 1}},
                 {"id": "nothing", "quantity": {"unit": "PIECE", "value": 1}}]}""");

        assertProblem(unknown, 422, "pricing.not-for-sale");
        assertThat(unknown.body()).contains("{\"pointer\":\"/products/1\",\"reason\":\"unknown product nothing\"}");
        assertProblem(node.conclude("I-2", "{\"status\":\"PASSED\"}"), 409, "purchasecontrol.state");
        assertProblem(node.conclude("I-3", "{\"status\":\"PASSED\"}"), 404, "purchasecontrol.unknown");
        assertThat(node.told()).isEmpty();
    }

    @Test
    @DisplayName("asks for the cart again, as often as someone wants")
    void resend() {
        node.check(cart("I-1", "beer"));
        HttpResponse<String> answer = node.server.post("/admin/control-cases/I-1/resend", TestServer.ADMIN, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(node.get("/I-1").body());
        assertThat(node.told())
                .containsExactly("CONTROL_RESEND I-1 {\"invoiceId\":\"I-1\",\"institutionId\":\"demo-store\"}");
    }

    @Test
    @DisplayName("wants the store where several have the invoice")
    void severalStores() {
        node.check(cart("I-1", "beer"));
        node.check(cart("I-1", "milk").replace("demo-store", "other-store"));

        assertProblem(node.get("/I-1"), 409, "purchasecontrol.ambiguous");
        assertProblem(node.conclude("I-1", "{\"status\":\"PASSED\"}"), 409, "purchasecontrol.ambiguous");
        assertThat(node.get("/I-1?institutionId=other-store").body()).contains("\"state\":\"NOT_NEEDED\"");
        assertThat(node.conclude("I-1", "{}").statusCode()).isEqualTo(400);
        assertThat(node.server
                        .post(
                                "/admin/control-cases/I-1/result?institutionId=demo-store",
                                TestServer.ADMIN,
                                "{\"status\":\"PASSED\"}")
                        .body())
                .contains("\"state\":\"PASSED\"");
    }

    @Test
    @DisplayName("lists cases page by page, by store, state, person and deviation")
    void lists() {
        node.check(cart("I~1", "beer"));
        node.clock.advance(FOUR_HOURS);
        node.check(cart("I-2", "milk"));
        node.check(cart("I-3", "beer").replace("P-1", "P-2"));

        String first = node.get("?limit=2").body();
        assertThat(first).contains("I-3").contains("I-2").doesNotContain("I~1");
        String next = first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        assertThat(node.get("?limit=2&after=" + next).body())
                .isEqualTo("{\"cases\":[{\"invoiceId\":\"I~1\",\"institutionId\":\"demo-store\",\"personId\":\"P-1\","
                        + "\"state\":\"EXPIRED\",\"revision\":1,\"decision\":\"AGE\",\"total\":2.49,\"currency\":\"EUR\","
                        + "\"checkedAt\":\"2026-11-23T12:00:00Z\","
                        + "\"result\":{\"status\":\"EXPIRED\",\"at\":\"2026-11-23T16:00:00Z\"}}]}");
        assertThat(node.get("?state=OPEN").body())
                .contains("I-3")
                .doesNotContain("I~1")
                .contains("\"expiresAt\"");
        assertThat(node.get("?personId=P-2").body()).contains("I-3").doesNotContain("I-2");
        assertThat(node.get("?institutionId=other-store").body()).isEqualTo("{\"cases\":[]}");
        assertThat(node.get("?deviation=false&institutionId=demo-store&limit=500")
                        .body())
                .contains("I-3", "I-2", "I~1");
    }

    @Test
    @DisplayName("refuses a query that it does not understand, and says where")
    void invalidQuery() {
        Map.of(
                        "?limit=0", "/limit",
                        "?limit=501", "/limit",
                        "?state=LOST", "/state",
                        "?after=yesterday", "/after",
                        "?after=2026-11-23T12:00:00Z~demo-store", "/after",
                        "?after=%2B300000-01-01T00:00:00Z~demo-store~I-1", "/after",
                        "?deviation=perhaps", "/deviation",
                        "?personId=forgotten", "/personId",
                        "?mood=good", "/mood",
                        "/I-1?mood=good", "/mood")
                .forEach((query, pointer) -> {
                    HttpResponse<String> answer = node.get(query);
                    assertProblem(answer, 400, "invalid-request");
                    assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
                });
    }

    @Test
    @DisplayName("shows what was sold instead of what was approved; the receipt is answered all the same")
    void deviation() {
        node.check(cart("I-1", "beer"));
        node.conclude("I-1", "{\"status\":\"FAILED\"}");
        HttpResponse<String> receipt = node.server.post("/receipt", cart("I-1", "beer", "milk"));

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(node.get("?deviation=true").body())
                .contains(
                        "\"deviation\":{\"institutionInvoiceId\":\"R1\",\"issuedAt\":\"2026-11-23T12:00:00Z\","
                                + "\"unsettled\":\"FAILED\",\"differences\":[{\"productId\":\"milk\",\"approved\":0,\"sold\":1}]}");
    }

    @Test
    @DisplayName("is where the settings say")
    void paths() {
        try (ControlledNode elsewhere = ControlledNode.start(new PurchaseControlPaths("/v2/look"))) {
            assertThat(elsewhere.server.post("/v2/look", cart("I-1", "milk")).statusCode())
                    .isEqualTo(200);
            assertThat(elsewhere.check(cart("I-1", "milk")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("answers 503 while the store is gone, then the same again")
    void storageGone() {
        node.store.breakDown();
        assertProblem(node.check(cart("I-1", "beer")), 503, "not-ready");
        node.store.recover();

        assertThat(node.check(cart("I-1", "beer")).body()).isEqualTo("{\"decision\":\"AGE\"}");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String id) {
        assertThat(answer.body()).contains("{\"type\":\"urn:kassa:problem:" + id + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
