package kassa.adapter.http.invoice;

import static kassa.adapter.http.invoice.InvoiceNode.INVOICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import kassa.adapter.http.json.JsonTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Invoices over HTTP")
class InvoiceRoutesTest {

    private final InvoiceNode node = new InvoiceNode();

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
    @DisplayName("are taken with an empty answer, and shown as they were understood and as they came")
    void golden() {
        assertTaken(node.tell(INVOICE));

        assertThat(node.shown()).isEqualTo("""
                {"id":"I-1","institutionId":"demo-store","revisions":[{"revision":1,\
                "receivedAt":"2026-11-23T12:00:00Z","deviations":[],\
                "invoice":{"id":"I-1","seller":{"uniqueCode":"demo-store","sellerName":"Demo","vatNumber":"EE100200300",\
                "regNumber":"10020030","address":{"level1":"Eesti","level3":"Tallinn","postalCode":"10111"}},\
                "buyer":{"uniqueCode":"P-1","loyaltyCards":[{"id":"7","cardNumber":"4711","useBonusOnPayment":false}]},\
                "status":"PAYED","createdAt":"2026-11-23T10:00:00Z","closedAt":"2026-11-23T10:01:00Z",\
                "products":[{"id":"milk","barcode":"4740000000014","translatableName":{"originalText":"Piim"},\
                "quantity":{"unit":"PIECE","value":3},\
                "price":{"vat":{"sumWithoutVAT":0.81,"VATSum":0.19,"sumWithVAT":1,"VATRate":24},"total":1},"campaigns":[]},\
                {"barcode":"4740000000021","quantity":{"unit":"PIECE","value":1},"price":{"vat":{},"total":2}}],\
                "currency":"EUR","total":{"vat":{"sumWithVAT":5,"sumWithoutVAT":4.03,"VATSum":0.97},"totalToPay":5},\
                "institutionCampaigns":[{"name":"Much","code":"B00000000501","operation":"total > 100 ? 0 : total"}],\
                "shipment":{"method":"COURIER","status":"CONFIRMED","price":0.00,"currency":"EUR",\
                "contactPhone":"+372 5555 5555"}},"original":""" + INVOICE + "}]}");
    }

    @Test
    @DisplayName("told again change nothing, however the same is written")
    void again() {
        assertTaken(node.tell(INVOICE));
        String before = node.shown();
        node.clock.advance(Duration.ofHours(1));

        assertTaken(node.tell(INVOICE));
        assertTaken(node.tell(INVOICE.replace("\n", " ").replace("\"value\": 1}", "\"value\":1.0 }")));
        assertTaken(node.tell("{\"currency\": \"EUR\","
                + INVOICE.substring(1).replace("\"currency\": \"EUR\",\n \"total\"", "\"total\"")));

        assertThat(node.shown()).isEqualTo(before);
    }

    @Test
    @DisplayName("told with another content are kept as another revision, which says so")
    void changed() {
        node.tell(INVOICE);
        assertTaken(node.tell(INVOICE.replace("\"a\": [1]", "\"a\": [2]")));

        assertThat(node.shown())
                .contains(
                        "{\"revision\":2,\"receivedAt\":\"2026-11-23T12:00:00Z\",\"deviations\":[{\"kind\":\"changed\","
                                + "\"place\":\"\",\"said\":\"revision 2\",\"computed\":\"revision 1 of 2026-11-23T12:00:00Z\"}]");
        assertThat(JsonTree.of(node.shown()).field("revisions").elements()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "status": "PAYED"            | "status": "ENDED"           | status          | /status                | ENDED | PAYED
            "totalToPay": "5.00"         | "totalToPay": "5.001"       | total           | /total/totalToPay      | 5.001 | 5.00
            "price": {"total": 2}        | "price": {"total": 1.9}     | price           | /products/1/price/total | 1.9  | 2
            "VATRate": 24                | "VATRate": 9                | vat-rate        | /products/0/price/vat/VATRate | 9 | 24
            "VATRate": 24                | "VATRate": 100.5            | vat-rate        | /products/0/price/vat/VATRate | 100.5 | 24
            "value": "3"                 | "value": "-3"               | quantity        | /products/0/quantity   | -3 PIECE | a quantity is more than zero
            "value": "3"                 | "value": 0                  | quantity        | /products/0/quantity   | 0 PIECE | a quantity is more than zero
            "unit": "PIECE", "value": 1  | "unit": "BOX", "value": 1   | quantity        | /products/1/quantity   | 1 BOX | not a unit of measure
            "method": "COURIER"          | "method": "DRONE"           | shipment        | /shipment/method       | DRONE | COURIER, PARCEL, PICKUP
            "price": "0"                 | "price": "4.995"            | shipment        | /shipment/price        | 4.995 | a price in EUR
            "price": "0"                 | "price": -1                 | shipment        | /shipment/price        | -1    | a price in EUR
            "cardNumber": "4711"}        | "cardNumber": "4711"}, {"id": "7", "cardNumber": "4711", "useBonusOnPayment": true} | cards | /buyer/loyaltyCards/1 | 7 | each card once
            "code": "B00000000501"       | "kode": "B00000000501"      | campaign-unreadable | /institutionCampaigns/0 | : total > 100 ? 0 : total | a campaign code has 12 characters, not 0
            "seller": {                  | "institutionInvoiceId": "R-1", "seller": { | receipt-unknown | /institutionInvoiceId | R-1 | this store has issued no such receipt
            """)
    @DisplayName("that deviate are taken all the same, and what deviates is told")
    void deviating(String part, String other, String kind, String place, String said, String computed) {
        assertThat(INVOICE).contains(part);

        assertTaken(node.tell(INVOICE.replace(part, other)));

        assertThat(node.shown())
                .contains("{\"kind\":\"" + kind + "\",\"place\":\"" + place + "\",\"said\":\"" + said
                        + "\",\"computed\":\"" + computed + "\"}");
    }

    @Test
    @DisplayName("are refused with everything that is wrong, by pointers")
    void invalid() {
        HttpResponse<String> answer = node.tell("""
                {"id": " ", "seller": {"uniqueCode": "a b"}, "buyer": {"loyaltyCards": [{"id": "7"}]}, "status": 1,
                 "createdAt": "yesterday", "products": [
                   {"quantity": {"unit": "PIECE"}, "price": {"vat": {"VATRate": "x"}, "total": "much"}},
                   {"id": "milk", "quantity": {"unit": 1, "value": 1}, "campaigns": {}}],
                 "currency": "EURO", "total": {"vat": {"sumWithVAT": 1}}, "institutionCampaigns": [1],
                 "shipment": {"method": " "}}""");

        assertProblem(answer, 400, "invalid-request");
        assertThat(JsonTree.of(answer.body()).field("errors").elements())
                .extracting(error -> error.field("pointer").text().orElseThrow())
                .containsExactlyInAnyOrder(
                        "/id",
                        "/seller/uniqueCode",
                        "/seller/sellerName",
                        "/buyer/uniqueCode",
                        "/buyer/loyaltyCards/0/cardNumber",
                        "/status",
                        "/createdAt",
                        "/closedAt",
                        "/products/0",
                        "/products/0/quantity/value",
                        "/products/0/price/total",
                        "/products/0/price/vat/VATRate",
                        "/products/1/quantity/unit",
                        "/products/1/campaigns",
                        "/currency",
                        "/total/vat/sumWithoutVAT",
                        "/total/vat/VATSum",
                        "/total/totalToPay",
                        "/institutionCampaigns/0",
                        "/shipment/method",
                        "/shipment/status",
                        "/shipment/currency",
                        "/shipment/price");
        assertThat(node.get("/admin/invoices").body()).isEqualTo("{\"invoices\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"id\": \"I-1\"", "{\"id\": \"I-1\", \"id\": \"I-1\"}", ""})
    @DisplayName("that are no JSON objects are refused")
    void malformed(String body) {
        assertThat(node.tell(body).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("that go out with a status that nobody has documented are taken, and it is told")
    void unknownShipmentStatus() {
        assertTaken(node.tell(INVOICE.replace("CONFIRMED", "LOST")));

        assertThat(node.shown())
                .contains(
                        "{\"kind\":\"shipment\",\"place\":\"/shipment/status\",\"said\":\"LOST\",\"computed\":\"DRAFT, ")
                .contains("\"method\":\"COURIER\",\"status\":\"LOST\"");
    }

    @Test
    @DisplayName("of a buyer who is called as those who have been forgotten are refused: nobody could ever erase them")
    void forgotten() {
        HttpResponse<String> answer = node.tell(INVOICE.replace("\"P-1\"", "\"forgotten\""));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body()).contains("\"pointer\":\"/buyer/uniqueCode\"");
    }

    @Test
    @DisplayName("are taken with up to two thousand campaigns in all, and refused with more")
    void manyCampaigns() {
        String campaigns = "{},".repeat(1_998);

        assertTaken(node.tell(INVOICE.replace("\"campaigns\": []", "\"campaigns\": [" + campaigns + "{}]")));
        HttpResponse<String> more =
                node.tell(INVOICE.replace("\"campaigns\": []", "\"campaigns\": [" + campaigns + "{},{}]"));

        assertProblem(more, 400, "invalid-request");
        assertThat(more.body()).contains("\"pointer\":\"/products\"", "2001 campaigns; at most 2000");
        assertThat(JsonTree.of(node.shown())
                        .field("revisions")
                        .elements()
                        .get(0)
                        .field("deviations")
                        .elements())
                .hasSize(1_001);
    }

    @Test
    @DisplayName("without products are refused")
    void noProducts() {
        String empty =
                INVOICE.replaceFirst("(?s)\"products\": \\[.*\\],\\s*\"currency\"", "\"products\": [], \"currency\"");

        HttpResponse<String> answer = node.tell(empty);

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body()).contains("{\"pointer\":\"/products\",\"reason\":\"must not be empty\"}");
    }

    @Test
    @DisplayName("of a store that is not served are not found, and of another store than the token's forbidden")
    void otherStores() {
        assertProblem(node.tell(INVOICE.replace("demo-store", "nowhere")), 404, "node.unknown-institution");
        assertProblem(node.tell(INVOICE, "Bearer token-of-elsewhere"), 403, "forbidden");
        assertTaken(node.tell(INVOICE, "Bearer token-of-demo-store"));
        assertThat(node.tell(INVOICE, "Bearer nobody").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("are listed newest first, page by page, by store, deviation and time")
    void listed() {
        node.tell(INVOICE);
        node.clock.advance(Duration.ofMinutes(1));
        node.tell(INVOICE.replace("\"I-1\"", "\"I/2\"").replace("PAYED", "OPEN"));
        node.clock.advance(Duration.ofMinutes(1));
        node.tell(INVOICE.replace("\"I-1\"", "\"I-3\"").replace("demo-store", "elsewhere"));

        assertThat(ids("")).containsExactly("\"I-3\"", "\"I/2\"", "\"I-1\"");
        assertThat(ids("?institutionId=demo-store")).containsExactly("\"I/2\"", "\"I-1\"");
        assertThat(ids("?deviation=true")).containsExactly("\"I/2\"");
        assertThat(ids("?deviation=false")).containsExactly("\"I-3\"", "\"I-1\"");
        assertThat(ids("?from=2026-11-23T12:01:00Z&to=2026-11-23T12:02:00Z")).containsExactly("\"I/2\"");
        String next = JsonTree.of(node.get("/admin/invoices?limit=2").body())
                .field("next")
                .text()
                .orElseThrow();
        assertThat(next).isEqualTo("2026-11-23T12:01:00Z/1/demo-store/I/2");
        assertThat(ids("?limit=2&after=" + next.replace("/", "%2F"))).containsExactly("\"I-1\"");
        assertThat(node.get("/admin/invoices?deviation=true").body()).isEqualTo("""
                {"invoices":[{"id":"I/2","institutionId":"demo-store","revision":1,"status":"OPEN","totalToPay":5,\
                "currency":"EUR","createdAt":"2026-11-23T10:00:00Z","closedAt":"2026-11-23T10:01:00Z",\
                "receivedAt":"2026-11-23T12:01:00Z","deviations":["status"]}]}""");
    }

    private List<String> ids(String query) {
        return JsonTree.of(node.get("/admin/invoices" + query).body()).field("invoices").elements().stream()
                .map(each -> each.field("id").json())
                .toList();
    }

    @Test
    @DisplayName("are not listed by what makes no sense")
    void badQuery() {
        HttpResponse<String> answer =
                node.get("/admin/invoices?institutionId=a%20b&deviation=maybe&from=now&to=x&after=I-1&limit=0");

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body())
                .contains("/institutionId\"", "/deviation\"", "/from\"", "/to\"", "/after\"", "/limit\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T12:01:00Z/1/demo-store",
                "2026-11-23T12:01:00Z/0/demo-store/I-1",
                "2026-11-23T12:01:00Z/x/demo-store/I-1",
                "noon/1/demo-store/I-1",
                "2026-11-23T12:01:00Z/1/a b/I-1",
                "2026-11-23T12:01:00Z/1/demo-store/",
                "2026-11-23T12:01:00Z/2147483648/demo-store/I-1",
                "+1000000000-01-01T00:00:00Z/1/demo-store/I-1",
                "-1000000000-01-01T00:00:00Z/1/demo-store/I-1"
            })
    @DisplayName("go on behind the next of the page before and nothing else")
    void badPosition(String position) {
        assertProblem(
                node.get("/admin/invoices?after="
                        + position.replace("/", "%2F").replace(" ", "%20").replace("+", "%2B")),
                400,
                "invalid-request");
    }

    @Test
    @DisplayName(
            "invoice.unknown: that nobody told are 404, also in another store; without a store nobody knows which is meant")
    void unknown() {
        node.tell(INVOICE);

        assertProblem(node.get("/admin/invoices/I-2?institutionId=demo-store"), 404, "invoice.unknown");
        assertProblem(node.get("/admin/invoices/I-1?institutionId=elsewhere"), 404, "invoice.unknown");
        assertProblem(node.get("/admin/invoices/I-1"), 400, "invalid-request");
    }
}
