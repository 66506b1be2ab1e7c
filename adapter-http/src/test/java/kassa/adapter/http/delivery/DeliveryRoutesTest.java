package kassa.adapter.http.delivery;

import static kassa.adapter.http.delivery.DeliveryNode.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import kassa.adapter.http.document.OrderJson;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.server.TestServer;
import kassa.application.delivery.TellOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Orders over HTTP")
class DeliveryRoutesTest {

    private final DeliveryNode node = new DeliveryNode();

    @AfterEach
    void stop() {
        node.close();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String id) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:kassa:problem:" + id + "\"");
    }

    private static void assertTaken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    @DisplayName("are taken with an empty answer, and shown complete, with fields that nobody knows in what was told")
    void golden() {
        assertTaken(node.tell(ORDER));

        assertThat(node.get("/admin/orders/O-1").body()).isEqualTo("""
                {"id":"O-1","institutionId":"demo-store","customerId":"P-1","invoiceId":"I-1",\
                "status":"WAITING_FOR_CONFIRMATION",\
                "shipment":{"method":"COURIER","parcelId":"PM-1","name":"Mari","status":"WAITING_FOR_CONFIRMATION",\
                "price":5.00,"currency":"EUR","expectedDeliveryUTCTime":"2026-11-24T10:00:00Z",\
                "contactEmail":"mari@example.com","contactPhone":"+372 5555 5555",\
                "address":{"level1":"Eesti","level3":"Tallinn","postalCode":"10111"}},\
                "products":[{"id":"milk","barcode":"4740000000014","productName":"Piim","ordered":3,"amount":3,\
                "orderedPrice":10.00,"rowPrice":10.00,"categories":[{"id":"dairy","name":"Piimatooted"}]},\
                {"id":"bread","productName":"Leib","ordered":1,"amount":1,"orderedPrice":2.00,"rowPrice":2.00}],\
                "currency":"EUR","orderTotalPrice":17.00,"orderedTotal":17.00,"complete":true,"created":"2026-11-23",\
                "arrivedAt":"2026-11-23T12:00:00Z",\
                "changes":[{"by":"PLATFORM","personName":"Mari","newStatus":"WAITING_FOR_CONFIRMATION",\
                "at":"2026-11-23T12:00:00Z"}],"remarks":[],\
                "papers":[{"at":"2026-11-23T12:00:00Z","became":"RECEIVED","original":""" + ORDER + "}]}");
    }

    @Test
    @DisplayName("are moved on by the merchant: in part, with a note; the platform and the merchant's systems are told")
    void movedOn() {
        node.tell(ORDER);
        node.move("{\"status\": \"CONFIRMED\"}");

        HttpResponse<String> sent = node.move("""
                {"status": "SHIPPING", "resolverId": "U-7", "by": "Jaan", "note": "no bread\\ntoday",
                 "products": [{"row": "0", "amount": "1"}, {"id": "bread", "amount": 0}]}""");

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body())
                .contains("\"resolverId\":\"U-7\",\"status\":\"SHIPPING\"")
                .contains("\"ordered\":3,\"amount\":1,\"orderedPrice\":10.00,\"rowPrice\":3.33")
                .contains("\"ordered\":1,\"amount\":0,\"orderedPrice\":2.00,\"rowPrice\":0.00")
                .contains("\"orderTotalPrice\":8.33,\"orderedTotal\":17.00,\"complete\":false")
                .contains("{\"by\":\"MERCHANT\",\"personName\":\"Jaan\",\"previousStatus\":\"CONFIRMED\","
                        + "\"newStatus\":\"SHIPPING\",\"at\":\"2026-11-23T12:00:00Z\",\"note\":\"no bread\\ntoday\"}");
        assertThat(node.calls()).containsExactly("""
                demo-store/O-1 {"orderId":"O-1","institutionId":"demo-store","status":"CONFIRMED"}""", """
                demo-store/O-1 {"orderId":"O-1","institutionId":"demo-store","status":"SHIPPING","resolverId":"U-7",\
                "products":[{"id":"milk","barcode":"4740000000014","productName":"Piim","amount":1,"rowPrice":3.33,\
                "categories":[{"id":"dairy","name":"Piimatooted"}]},\
                {"id":"bread","barcode":"","productName":"Leib","amount":0,"rowPrice":0.00}]}""");
        assertThat(node.events()).hasSize(3).last().isEqualTo("""
                {"id":"order-O-1-3","kind":"order.status-changed","at":"2026-11-23T12:00:00Z","sequence":3,\
                "institutionId":"demo-store","orderId":"O-1","invoiceId":"I-1","status":"SHIPPING","method":"COURIER",\
                "total":8.33,"currency":"EUR","remarks":[],"previousStatus":"CONFIRMED"}""");
    }

    @Test
    @DisplayName("moved to where they stand stay the same, and nobody is told again")
    void movedTwice() {
        node.tell(ORDER);
        String first = node.move("{\"status\": \"CONFIRMED\", \"products\": [{\"row\": 1, \"amount\": 0}]}")
                .body();
        node.clock.advance(Duration.ofHours(1));

        assertThat(node.move("{\"status\": \"CONFIRMED\", \"products\": [{\"row\": 1, \"amount\": 0}]}")
                        .body())
                .isEqualTo(first);
        assertThat(node.calls()).hasSize(1);
        assertThat(node.events()).hasSize(2);
    }

    @Test
    @DisplayName("told again, changed or late are taken on both paths, whichever comes first")
    void bothPaths() {
        assertTaken(node.update(ORDER));
        assertTaken(node.tell(ORDER));
        String confirmed = ORDER.replace("\"status\": \"WAITING_FOR_CONFIRMATION\"", "\"status\": \"CONFIRMED\"");
        assertTaken(node.tell(confirmed));
        assertTaken(node.update(ORDER.replace("Mari", "Mare")));

        String shown = node.get("/admin/orders/O-1").body();
        assertThat(shown)
                .contains(
                        "\"status\":\"CONFIRMED\"",
                        "\"name\":\"Mari\"",
                        "\"became\":\"UPDATED\"",
                        "\"became\":\"OLDER\"");
        assertThat(node.events()).hasSize(2);
    }

    @Test
    @DisplayName("delivery.move: 409 for what they cannot become, which is kept with the reason")
    void refusedUpdate() {
        node.tell(ORDER);

        assertProblem(
                node.update(ORDER.replace("\"status\": \"WAITING_FOR_CONFIRMATION\"", "\"status\": \"MISSED\"")),
                409,
                "delivery.move");
        assertThat(node.get("/admin/orders/O-1").body())
                .contains(
                        "\"became\":\"REFUSED\",\"reason\":\"the order is WAITING_FOR_CONFIRMATION here, and nothing leads"
                                + " from there to MISSED\",\"original\":{\"id\": \"O-1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'status':'SHIPPING'} | 409 | delivery.move",
                "{'status':'CANCELLED_BY_CLIENT'} | 409 | delivery.move",
                "{'status':'CONFIRMED','products':[{'id':'salt','amount':1}]} | 422 | delivery.row",
                "{'status':'CONFIRMED','products':[{'row':0,'amount':4}]} | 422 | delivery.within-order",
            })
    @DisplayName("are not moved where the business refuses")
    void refusedMoves(String body, int status, String rule) {
        node.tell(ORDER);

        assertProblem(node.move(body.replace('\'', '"')), status, rule);
        assertThat(node.calls()).isEmpty();
    }

    @Test
    @DisplayName("delivery.settled: 409 for amounts after they were sent out")
    void settled() {
        node.tell(ORDER.replace("\"status\": \"WAITING_FOR_CONFIRMATION\"", "\"status\": \"SHIPPING\""));

        assertProblem(
                node.move("{\"status\":\"COMPLETED\",\"products\":[{\"row\":0,\"amount\":1}]}"),
                409,
                "delivery.settled");
        assertProblem(
                node.move("{\"status\":\"SHIPPING\",\"products\":[{\"row\":0,\"amount\":1}]}"),
                409,
                "delivery.settled");
        assertThat(node.get("/admin/orders/O-1").body())
                .contains("\"status\":\"SHIPPING\"", "\"orderTotalPrice\":17.00");
    }

    @Test
    @DisplayName("delivery.row: 422 with a pointer to each amount that names no row")
    void pointers() {
        node.tell(ORDER);

        assertThat(node.move(
                                "{\"status\":\"CONFIRMED\",\"products\":[{\"row\":0,\"amount\":1},{\"row\":2,\"amount\":1},{\"id\":\"milk\",\"amount\":2}]}")
                        .body())
                .contains("{\"pointer\":\"/products/1\",\"reason\":\"the order has no such row\"}")
                .contains("{\"pointer\":\"/products/2\",\"reason\":\"the row is named twice\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{} | /status",
                "{'status':'GONE'} | /status",
                "{'status':'CONFIRMED','products':[{'amount':1}]} | /products/0",
                "{'status':'CONFIRMED','products':[{'id':'milk','row':0,'amount':1}]} | /products/0",
                "{'status':'CONFIRMED','products':[{'row':-1,'amount':1}]} | /products/0/row",
                "{'status':'CONFIRMED','products':[{'row':0,'amount':-1}]} | /products/0/amount",
                "{'status':'CONFIRMED','products':[{'row':0}]} | /products/0/amount",
                "{'status':'CONFIRMED','what':1} | /what",
            })
    @DisplayName("are not moved by what cannot be understood: 400 with a pointer")
    void invalidMoves(String body, String pointer) {
        node.tell(ORDER);

        HttpResponse<String> answer = node.move(body.replace('\'', '"'));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"id\": \"O-1\", | | /id",
                "\"customerId\": \"P-1\", | | /customerId",
                "\"customerId\": \"P-1\", | \"customerId\": \"forgotten\", | /customerId",
                "\"institutionId\": \"demo-store\", | | /institutionId",
                "\"currency\": \"EUR\", \"orderTotalPrice\" | \"orderTotalPrice\" | /currency",
                "\"orderTotalPrice\": 17, | | /orderTotalPrice",
                "\"orderTotalPrice\": 17 | \"orderTotalPrice\": \"x\" | /orderTotalPrice",
                "\"created\": \"2026-11-23\", | | /created",
                "\"created\": \"2026-11-23\", | \"created\": \"23.11.\", | /created",
                "\"method\": \"COURIER\" | \"method\": \"DRONE\" | /shipment/method",
                "\"status\": \"WAITING_FOR_CONFIRMATION\" | \"status\": \"LOST\" | /shipment/status",
                "\"price\": \"5.00\" | \"price\": -5 | /shipment/price",
                "\"amount\": \"3\" | \"amount\": -3 | /products/0/amount",
                "\"amount\": 1 | \"amount\": 0.0000001 | /products/1/amount",
                "\"rowPrice\": \"2.00\" | \"rowPrice\": 2.001 | /products/1/rowPrice",
                "\"rowPrice\": 10 | \"rowPrice\": -10 | /products/0",
                "\"productName\": \"Leib\", | | /products/1/productName",
                "\"newStatus\": \"WAITING_FOR_CONFIRMATION\" | \"newStatus\": \"LOST\" | /statusChangelogs/0/newStatus",
            })
    @DisplayName("that cannot be understood are not taken: 400 with a pointer")
    void invalidOrders(String part, String other, String pointer) {
        HttpResponse<String> answer = node.tell(ORDER.replace(part, other == null ? "" : other));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
        assertProblem(node.get("/admin/orders/O-1"), 404, "delivery.unknown");
    }

    @Test
    @DisplayName("delivery.currency: with a shipment in another currency are not taken")
    void currencies() {
        HttpResponse<String> answer = node.tell(
                ORDER.replace("\"price\": \"5.00\", \"currency\": \"EUR\"", "\"price\": 5, \"currency\": \"USD\""));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body()).contains("all amounts of an order are in its currency");
    }

    @Test
    @DisplayName("money.range: 422 for amounts that sum to more than can be counted; each for itself can")
    void tooMuchMoney() {
        assertProblem(node.tell(withGold(93)), 422, "money.range");
        assertProblem(node.get("/admin/orders/O-1"), 404, "delivery.unknown");
        assertTaken(node.tell(withGold(92)));
    }

    private static String withGold(int rows) {
        String gold = "{\"productName\": \"Gold\", \"amount\": 1, \"rowPrice\": 999999999999999}, ";
        return ORDER.replace("\"products\": [", "\"products\": [" + gold.repeat(rows));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"created\": \"2026-11-23T09:30:00+02:00\"",
                "\"created\": 1795420800",
                "\"created\": \"1795420800000\"",
                "\"create\": \"2026-11-23\""
            })
    @DisplayName("are understood in every spelling that is in use")
    void spellings(String created) {
        assertTaken(node.tell(
                ORDER.replace("\"created\": \"2026-11-23\", \"statusChangelogs\"", created + ", \"statusChangelogs\"")
                        .replace(
                                "\"newStatus\": \"WAITING_FOR_CONFIRMATION\",\n    \"created\": \"2026-11-23\"",
                                "\"newStatus\": \"WAITING_FOR_CONFIRMATION\", \"create\": 1795420800")
                        .replace("\"orderTotalPrice\": 17", "\"orderTotalPrice\": \"17.0\"")));

        assertThat(node.get("/admin/orders/O-1").body())
                .contains("\"created\":\"2026-11-23\"", "\"orderTotalPrice\":17.00", "\"remarks\":[]");
    }

    @Test
    @DisplayName("whose total is not that of rows and shipment are taken with a remark")
    void deviating() {
        assertTaken(node.tell(ORDER.replace("\"orderTotalPrice\": 17", "\"orderTotalPrice\": 16.99")));

        assertThat(node.get("/admin/orders/O-1").body())
                .contains(
                        "\"remarks\":[{\"kind\":\"total-differs\",\"detail\":\"the order says 16.99 EUR, its rows and its"
                                + " shipment sum to 17.00 EUR\"}]");
        assertThat(node.get("/admin/orders").body()).contains("\"remarks\":[\"total-differs\"]");
    }

    @Test
    @DisplayName("are listed newest first, by what is asked for, page by page")
    void listed() {
        node.tell(ORDER);
        node.clock.advance(Duration.ofMinutes(1));
        node.tell(ORDER.replace("O-1", "O-2").replace("I-1", "I-2").replace("COURIER", "PICKUP"));

        assertThat(node.get("/admin/orders?limit=1").body()).isEqualTo("""
                {"orders":[{"id":"O-2","institutionId":"demo-store","invoiceId":"I-2","status":"WAITING_FOR_CONFIRMATION",\
                "method":"PICKUP","orderTotalPrice":17.00,"orderedTotal":17.00,"currency":"EUR","complete":true,\
                "arrivedAt":"2026-11-23T12:01:00Z","remarks":[]}],"next":"2026-11-23T12:01:00Z_O-2"}""");
        assertThat(node.get("/admin/orders?limit=1&after=2026-11-23T12:01:00Z_O-2")
                        .body())
                .contains("\"id\":\"O-1\"")
                .doesNotContain("next");
        assertThat(node.get("/admin/orders?method=PICKUP&status=WAITING_FOR_CONFIRMATION&institutionId=demo-store")
                        .body())
                .contains("O-2")
                .doesNotContain("O-1");
        assertThat(node.get("/admin/orders?invoiceId=I-1").body())
                .contains("O-1")
                .doesNotContain("O-2");
        assertThat(node.get("/admin/orders?institutionInvoiceId=R-1").body()).isEqualTo("{\"orders\":[]}");
        assertThat(node.get("/admin/orders?from=2026-11-23T12:00:30Z&to=2026-11-24")
                        .body())
                .contains("O-2")
                .doesNotContain("O-1");
    }

    @ParameterizedTest
    @CsvSource({
        "?status=GONE, /status",
        "?method=DRONE, /method",
        "?after=O-1, /after",
        "?after=%2B1000000000-01-01T00:00:00Z_O-1, /after",
        "?after=%2B300000-01-01T00:00:00Z_O-1, /after",
        "?to=%2B300000-01-01T00:00:00Z, /to",
        "?limit=0, /limit",
        "?limit=501, /limit",
        "?from=x, /from",
        "?what=1, /what",
        "/at-platform?what=1&id=O-1, /what",
        "/at-platform?id=O-1&invoiceId=I-1, ''",
        "/at-platform, ''",
    })
    @DisplayName("are not listed for questions that cannot be understood: 400 with the parameter's name")
    void invalidQueries(String question, String pointer) {
        HttpResponse<String> answer = node.get("/admin/orders" + question);

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=O-1", "invoiceId=I-1", "institutionInvoiceId=R-1"})
    @DisplayName("are looked for at the platform by each of their numbers, kept and shown")
    void atPlatform(String question) {
        String order = ORDER.replace("\"invoiceId\"", "\"institutionInvoiceId\": \"R-1\", \"invoiceId\"");
        node.platformHas(new TellOrder(JsonReading.of(JsonFormat.parse(new JsonText(order)), OrderJson::read), order));

        HttpResponse<String> answer = node.get("/admin/orders/at-platform?" + question);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(node.get("/admin/orders/O-1").body());
    }

    @Test
    @DisplayName("delivery.unknown: that neither the platform nor this node has are a 404")
    void unknown() {
        assertProblem(node.get("/admin/orders/at-platform?id=O-1"), 404, "delivery.unknown");
        assertProblem(node.get("/admin/orders/O-1"), 404, "delivery.unknown");
        assertProblem(node.move("{\"status\":\"CONFIRMED\"}"), 404, "delivery.unknown");
        assertThat(node.get("/admin/orders/" + "x".repeat(91)).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("cannot be looked for at a platform that does not answer: 503 that says why and when to try again")
    void outage() {
        node.platformIsOut("the platform does not answer");

        HttpResponse<String> answer = node.get("/admin/orders/at-platform?id=O-1");

        assertProblem(answer, 503, "not-ready");
        assertThat(answer.body()).contains("the platform does not answer");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    @DisplayName(
            "node.unknown-institution: of a store that is not served are a 404, and of another store than the token's a 403")
    void stores() {
        assertProblem(node.tell(ORDER.replace("demo-store", "nowhere")), 404, "node.unknown-institution");
        assertProblem(node.post("/pickup/order", "Bearer token-of-elsewhere", ORDER), 403, "forbidden");
        assertTaken(node.post("/pickup/order/update", "Bearer token-of-demo-store", ORDER));
        assertProblem(
                node.post("/pickup/order", "Bearer token-of-elsewhere", ORDER.replace("demo-store", "elsewhere")),
                409,
                "delivery.same-order");
    }

    @Test
    @DisplayName("are told by the platform alone, and seen and moved by the merchant alone")
    void tokens() {
        node.tell(ORDER);

        assertThat(node.post("/pickup/order", TestServer.ADMIN, ORDER).statusCode())
                .isEqualTo(401);
        assertThat(node.get("/admin/orders/O-1", TestServer.PLATFORM).statusCode())
                .isEqualTo(401);
        assertThat(node.post("/admin/orders/O-1/status", TestServer.PLATFORM, "{\"status\":\"CONFIRMED\"}")
                        .statusCode())
                .isEqualTo(401);
    }
}
