package kassa.adapter.http.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kassa.adapter.http.server.TestServer;
import kassa.domain.receipt.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SmallCarts over HTTP")
class ReceiptRoutesTest {

    private TestNode node;

    @BeforeEach
    void start() {
        node = TestNode.start();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    @DisplayName("become receipts: deposit, weighed goods, a label's discount and the shipment, to the letter")
    void golden() {
        HttpResponse<String> answer = node.create("""
                {"invoiceId": "I-1", "personId": "P-1", "institutionId": "demo-store", "langCode": "en", "products": [
                  {"id": "milk", "quantity": {"unit": "PIECE", "value": "2"}, "price": {"total": "1.03"}},
                  {"barcode": "4740000000021", "quantity": {"unit": "PIECE", "value": 3}},
                  {"id": "apples", "quantity": {"unit": "GRAM", "value": 846}}],
                 "shipment": {"method": "PICKUP", "status": "DRAFT", "price": 2.50, "currency": "EUR"},
                 "loyaltyCards": [{"id": "1", "cardNumber": "4711", "useBonusOnPayment": false}]}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        // Apples: 2.19 less 10 % is 1.971, on the label 1.97; 0.846 kg are 1.66662, charged 1.67; listed 1.85.
        assertThat(answer.body()).isEqualTo("""
                {"institutionInvoiceId":"R1","invoiceId":"I-1","institutionId":"demo-store","customerId":"P-1",\
                "products":[{"id":"milk","barcode":"4740000000014","productName":"Milk","amount":2,"rowPrice":2.06,\
                "categories":[{"id":"shelf","name":"Shelf"}]},\
                {"id":"kali","barcode":"4740000000021","productName":"Kali","amount":3,"rowPrice":3.75,\
                "categories":[{"id":"shelf","name":"Shelf"}]},\
                {"id":"kali-deposit","barcode":"4740000000021","productName":"Pant","amount":3,"rowPrice":0.30},\
                {"id":"apples","barcode":"","productName":"Apples","amount":846,"rowPrice":1.67,\
                "categories":[{"id":"shelf","name":"Shelf"}]}],\
                "loyaltyCards":[{"id":"1","cardNumber":"4711","bonusUsed":0.00,"bonusEarned":0.00}],\
                "shipment":{"method":"PICKUP","status":"DRAFT","price":2.50,"currency":"EUR"},\
                "currency":"EUR","totalWithoutAddition":10.46,"additionSum":-0.18,\
                "totalWithoutVAT":8.53,"vatSum":1.75,"total":10.28}""");
    }

    @Test
    @DisplayName("of a store without VAT in its prices are answered with VAT, the shipment's price too")
    void netStore() {
        HttpResponse<String> answer = node.create(
                SmallCarts.at("trade-store", "ET", "milk")
                        .replace(
                                "]}",
                                "],\"shipment\":{\"method\":\"COURIER\",\"status\":\"DRAFT\",\"price\":5,\"currency\":\"EUR\"}}"));

        assertThat(answer.body())
                .contains("\"productName\":\"Piim\",\"amount\":1,\"rowPrice\":1.28")
                .contains("\"price\":6.20,\"currency\":\"EUR\"")
                .endsWith(
                        "\"totalWithoutAddition\":7.48,\"additionSum\":0.00,\"totalWithoutVAT\":6.03,\"vatSum\":1.45,\"total\":7.48}");
    }

    @Test
    @DisplayName("that come again get the same bytes, be they spelled another way and shown other prices")
    void sameBytes() {
        String first = node.create(Requests.CART.replace("bananas", "apples")).body();
        node.clock.advance(TestNode.TIME_TO_LIVE.minusSeconds(1));
        String again = node.create(Requests.CART
                        .replace("bananas", "apples")
                        .replace("\"1.03\"", "99.99")
                        .replace("\"12\"", "12.000")
                        .replaceAll("\\s+", " ")
                        .replaceFirst("\\{", "{\"new\": 1, "))
                .body();

        assertThat(first).startsWith("{\"institutionInvoiceId\":\"R1\"");
        assertThat(again).isEqualTo(first);
        assertThat(node.filed("R1").request()).contains("\"1.03\"");
    }

    @Test
    @DisplayName("that are other carts of the invoice get another revision, which takes the place of the first")
    void revisions() {
        node.create(SmallCarts.of("milk"));
        HttpResponse<String> second = node.create(SmallCarts.of("milk", "kali"));

        assertThat(second.body()).startsWith("{\"institutionInvoiceId\":\"R2\",\"invoiceId\":\"I-1\"");
        assertThat(node.show("R1").body()).contains("\"state\":\"SUPERSEDED\",\"revision\":1");
        assertThat(node.show("R2").body()).contains("\"state\":\"ISSUED\",\"revision\":2");
    }

    @Test
    @DisplayName("receipt.already-paid: 409 once the invoice is paid, but the cart that was paid is answered as before")
    void alreadyPaid() {
        String paid = node.create(SmallCarts.of("milk")).body();
        node.confirm("{\"invoiceId\":\"I-1\"}");

        HttpResponse<String> other = node.create(SmallCarts.of("kali"));

        assertProblem(other, 409, "receipt.already-paid");
        assertThat(node.create(SmallCarts.of("milk")).body()).isEqualTo(paid);
    }

    @Test
    @DisplayName(
            "pricing.not-for-sale: 422 naming all lines that are unknown, withdrawn, restricted now or in another unit")
    void notForSale() {
        node.clock.set(SampleReceipts.NOON.plusSeconds(8 * 3_600 + 1));
        HttpResponse<String> answer = node.create("""
                {"invoiceId": "I-1", "personId": "P-1", "institutionId": "demo-store", "langCode": "ET", "products": [
                  {"id": "nothing", "quantity": {"unit": "PIECE", "value": 1}},
                  {"id": "milk", "quantity": {"unit": "PIECE", "value": 1}},
                  {"id": "relic", "quantity": {"unit": "PIECE", "value": 1}},
                  {"id": "wine", "quantity": {"unit": "PIECE", "value": 1}},
                  {"id": "apples", "quantity": {"unit": "LITER", "value": 1}},
                  {"barcode": "4006381333931", "quantity": {"unit": "PIECE", "value": 1}}]}""");

        assertProblem(answer, 422, "pricing.not-for-sale");
        assertThat(answer.body())
                .contains("{\"pointer\":\"/products/0\",\"reason\":\"unknown product nothing\"}")
                .contains("{\"pointer\":\"/products/2\",\"reason\":\"relic is not sold any more\"}")
                .contains(
                        "{\"pointer\":\"/products/3\",\"reason\":\"wine is restricted: sold between 10:00 and 22:00 only\"}")
                .contains("{\"pointer\":\"/products/4/quantity/unit\",\"reason\":\"apples is sold by the KILOGRAM\"}")
                .contains("{\"pointer\":\"/products/5\",\"reason\":\"unknown product 4006381333931")
                .doesNotContain("/products/1");
    }

    @Test
    @DisplayName("node.unknown-institution: 404")
    void unknownInstitution() {
        assertProblem(node.create(SmallCarts.at("elsewhere", "ET", "milk")), 404, "node.unknown-institution");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "/products/1/quantity | {\"unit\": \"TON\", \"value\": 999999999} | 422 | money.range",
                "/products/1/quantity | {\"unit\": \"TON\", \"value\": 2000} | 422 | money.range",
                "/products/0/quantity/value | 999999999 | 200 | ",
                "/products/0/quantity/value | 0.000001 | 200 | ",
                "/products/0/quantity/value | 1000000000 | 400 | invalid-request",
                "/products/0/quantity/value | 0 | 400 | invalid-request",
                "/products/0/quantity/value | -1 | 400 | invalid-request",
                "/products/0/quantity/unit | \"KILOGRAM\" | 422 | pricing.not-for-sale",
                "/shipment/price | 999999999999999 | 422 | money.range",
                "/shipment/currency | \"USD\" | 422 | pricing.shipment",
                "/shipment/currency | \"JPY\" | 422 | pricing.shipment",
                "/loyaltyCards/1/id | \"1\" | 400 | invalid-request",
                "/products/0/price/total | 999999999999999 | 200 | ",
                "/products/0/price/total | -999999999999999 | 200 | ",
            })
    @DisplayName("at the edges of numbers are answered or refused, never met with a failure")
    void edges(String pointer, String value, int status, String problem) {
        HttpResponse<String> answer =
                node.create(Requests.with(Requests.CART.replace("bananas", "gold"), pointer, value)
                        .toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (problem != null) {
            assertProblem(answer, status, problem);
        }
    }

    @Test
    @DisplayName("may come to more money than there is: it is counted to the cent and can be kept")
    void moreThanThereIs() {
        String line = "{\"id\":\"gold\",\"quantity\":{\"unit\":\"GRAM\",\"value\":10000000}},";
        String cart = SmallCarts.of("milk").replaceFirst("\\[", "[" + line.repeat(1_999));

        assertThat(node.create(cart).body()).endsWith("\"total\":19989999800100001.03}");
        Receipt receipt = node.filed("R1").receipt();
        ReceiptFormat format = new ReceiptFormat();
        assertThat(format.read(format.write(receipt))).isEqualTo(receipt);
        assertThat(node.show("R1").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("are refused with every mistake and where it is")
    void invalid() {
        HttpResponse<String> answer =
                node.create("{\"invoiceId\":\"I-1\",\"langCode\":\"ET\",\"products\":[{\"id\":\"milk\"}]}");

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body()).contains("""
                "detail":"The request has 3 mistakes.","instance":"/receipt",""").contains("""
                "errors":[{"pointer":"/personId","reason":"is missing"},{"pointer":"/institutionId","reason":"is missing"},\
                {"pointer":"/products/0/quantity","reason":"is missing"}]""");
    }

    @Test
    @DisplayName(
            "of nobody but the word for persons who have been forgotten are refused: what these left would be theirs")
    void forgotten() {
        HttpResponse<String> answer = node.create(SmallCarts.of("milk").replace("\"P-1\"", "\"forgotten\""));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body())
                .contains("[{\"pointer\":\"/personId\",\"reason\":\"stands for persons who have been forgotten\"}]");
    }

    @Test
    @DisplayName("of more than 2,000 lines are refused, with all else that is wrong")
    void tooManyLines() {
        String line = "{\"id\":\"milk\",\"quantity\":{\"unit\":\"PIECE\",\"value\":1}},";
        HttpResponse<String> answer = node.create(SmallCarts.of("milk")
                .replaceFirst("\\[", "[" + line.repeat(2_000))
                .replace("\"ET\"", "1"));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body())
                .contains("{\"pointer\":\"/langCode\",\"reason\":\"must be a text\"}")
                .contains("{\"pointer\":\"/products\",\"reason\":\"has 2001 elements; at most 2000 are accepted\"}");
    }

    @Test
    @DisplayName("of 2,000 lines are sold")
    void manyLines() {
        String line = "{\"id\":\"milk\",\"quantity\":{\"unit\":\"PIECE\",\"value\":1}},";

        assertThat(node.create(SmallCarts.of("milk").replaceFirst("\\[", "[" + line.repeat(1_999)))
                        .body())
                .endsWith("\"totalWithoutVAT\":1661.29,\"vatSum\":398.71,\"total\":2060.00}");
    }

    @Test
    @DisplayName("of one institution are not taken from the token of another")
    void foreignToken() {
        assertThat(node.server
                        .post("/receipt", "Bearer token-of-trade-store", SmallCarts.of("milk"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(node.server
                        .post("/receipt", "Bearer token-of-demo-store", SmallCarts.of("milk"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(node.server
                        .post("/receipt", TestServer.ADMIN, SmallCarts.of("milk"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("and payments come in where the settings say")
    void paths() {
        try (TestNode elsewhere = TestNode.start(new ReceiptPaths("/v2/carts", "/v2/payments"))) {
            assertThat(elsewhere.server.post("/v2/carts", SmallCarts.of("milk")).statusCode())
                    .isEqualTo(200);
            assertThat(elsewhere
                            .server
                            .post("/v2/payments", "{\"invoiceId\":\"I-1\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(elsewhere.create(SmallCarts.of("milk")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("are neither lost nor half done while the store is gone: 503, then the same again")
    void storageGone() {
        node.store.breakDown();
        assertProblem(node.create(SmallCarts.of("milk")), 503, "not-ready");
        node.store.recover();

        assertThat(node.create(SmallCarts.of("milk")).body()).contains("\"total\":1.03");
        assertThat(node.filed("R1").receipt().revision()).isEqualTo(1);
    }

    static void assertProblem(HttpResponse<String> answer, int status, String id) {
        assertThat(answer.body()).contains("{\"type\":\"urn:kassa:problem:" + id + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
