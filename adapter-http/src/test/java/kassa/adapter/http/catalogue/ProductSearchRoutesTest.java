package kassa.adapter.http.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Over HTTP a search")
class ProductSearchRoutesTest {

    private static final String PAGE = "/product/search";
    private static final String BARCODE = "/product/search/barcode";
    private static final String NAME = "/product/search/name";
    private static final String CATEGORY = "/product/search/category";

    private static SearchedNode node;

    @BeforeAll
    static void start() {
        node = new SearchedNode(SearchPaths.usual());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    @DisplayName("by barcode answers the whole product in the platform's form, to the letter")
    void golden() {
        HttpResponse<String> answer = node.post(BARCODE, """
                {"type": "SELF_SERVICE", "barcode": "0036000291452", "langCode": "ET", "personId": "P-1",
                 "institutionId": "shop", "loyaltyCards": [{"id": "7", "cardNumber": "4711"}]}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("""
                {"id":"milk","barcode":"0036000291452","type":"SINGLE",\
                "translatableName":{"originalText":"Piim","translations":[{"EN":"Milk"}]},\
                "translatableDescription":{"originalText":"Täispiim","translations":[{"EN":"Whole milk"}]},\
                "quantity":{"unit":"PIECE","value":1},\
                "price":{"addition":{"type":"DSC","sum":0.50,"rate":20},\
                "vat":{"sumWithoutVAT":1.60,"VATSum":0.39,"sumWithVAT":1.99,"VATRate":24},"total":1.99},\
                "weightItem":false,"information":{"imageUrl":"https://example.com/milk.jpg"},\
                "inspections":[{"type":"MIN_AGE","age":18,"action":"INSPECT"},\
                {"type":"BETWEEN_TIME","start":"10:00","end":"22:00","timezone":"Europe/Tallinn","action":"RESTRICT"},\
                {"type":"MAX_TIME","time":"23:30","timezone":"Europe/Riga","action":"RESTRICT"},\
                {"type":"MAX_AMOUNT","amount":12,"action":"RESTRICT"}],\
                "campaigns":[{"name":"3 for 2","code":"C00000SKP001","operation":"amount >= 3 ? amount - 1 : amount"},\
                {"name":"For all","code":"B00000000002","operation":"unitPrice * 0.9"}],\
                "categories":[{"id":"dairy",\
                "translatableName":{"originalText":"Piimatooted","translations":[{"EN":"Dairy"}]},"numberOfProducts":1},\
                {"id":"fresh","translatableName":{"originalText":"Värske piim","translations":[{"EN":"Fresh milk"}]},\
                "numberOfProducts":1,"parentId":"dairy"}],\
                "subProducts":[{"id":"milk-deposit","barcode":"0036000291452","type":"SINGLE",\
                "translatableName":{"originalText":"Pant","translations":[{"EN":"Deposit"}]},\
                "quantity":{"unit":"PIECE","value":1},\
                "price":{"vat":{"sumWithoutVAT":0.08,"VATSum":0.02,"sumWithVAT":0.10,"VATRate":24},"total":0.10},\
                "weightItem":false}]}""");
    }

    @Test
    @DisplayName("answers a product of which nothing is said but what has to be, with lists of nothing")
    void least() {
        assertThat(barcode("PLU-jam").body()).isEqualTo("""
                {"id":"jam","barcode":"PLU-jam","type":"SINGLE",\
                "translatableName":{"originalText":"Moos","translations":[]},"quantity":{"unit":"PIECE","value":1},\
                "price":{"vat":{"sumWithoutVAT":1.98,"VATSum":0.51,"sumWithVAT":2.49,"VATRate":25.5},"total":2.49},\
                "weightItem":false,"inspections":[],"campaigns":[],"categories":[]}""");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("shows prices as they are: exempt as 0, finer than cents, discounts by sum with their rate")
    @CsvSource(
            delimiter = '|',
            value = {
                "PLU-cake|\"vat\":{\"sumWithoutVAT\":0.085,\"VATSum\":0.000,\"sumWithVAT\":0.085,\"VATRate\":0},\"total\":0.085",
                "PLU-icecream|\"vat\":{\"sumWithoutVAT\":1.00,\"VATSum\":0.00,\"sumWithVAT\":1.00,\"VATRate\":0},\"total\":1.00",
                "PLU-cheese|\"addition\":{\"type\":\"DSC\",\"sum\":0.50,\"rate\":14.29},\"vat\":{\"sumWithoutVAT\":2.75",
            })
    void prices(String code, String price) {
        assertThat(barcode(code).body()).contains("\"price\":{" + price);
    }

    @ParameterizedTest(name = "{0}: {1} {2} at {3}")
    @DisplayName("by a code that tells a weight or a price answers what is in the package and what it costs")
    @CsvSource({
        "2310110108465, KILOGRAM, 0.846, 1.29",
        "2010110103278, PIECE, 1, 3.27",
        "2310110100001, KILOGRAM, 1, 1.29",
        "(01)02310110100001(3103)000846, KILOGRAM, 0.846, 1.29"
    })
    void labels(String code, String unit, String value, String total) {
        JsonNode found = json(barcode(code));

        assertThat(found.get("barcode").asText()).isEqualTo(code);
        assertThat(found.get("quantity").get("unit").asText()).isEqualTo(unit);
        assertThat(found.get("quantity").get("value").asText()).isEqualTo(value);
        assertThat(found.get("price").get("total").asText()).isEqualTo(total);
        assertThat(found.get("weightItem").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("shows campaigns of cards to those who hold them only")
    void campaigns() {
        assertThat(names(json(barcode("4740000000018")).get("campaigns"))).containsExactly("For all");
        assertThat(names(json(node.post(PAGE, """
                        {"request": {"institutionId": "shop", "name": "piim"},
                         "loyaltyCards": [{"id": "7", "cardNumber": "1"}]}""")).get("result").get(0).get("campaigns")))
                .containsExactly("3 for 2", "For all");
        assertThat(names(json(node.post(PAGE, """
                        {"request": {"institutionId": "shop", "name": "piim",
                                     "loyaltyCards": [{"id": "7", "cardNumber": "1"}]}}""")).get("result").get(0).get("campaigns")))
                .containsExactly("3 for 2", "For all");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("catalogue.unknown-product, catalogue.misread-barcode: 404, and the reason of a misreading")
    @CsvSource(
            delimiter = '|',
            value = {
                "4740000000124|catalogue.unknown-product|no product has the barcode 4740000000124",
                "PLU-relic|catalogue.unknown-product|relic is not sold any more",
                "4740000000019|catalogue.misread-barcode|its check digit is 9 and should be 8",
                "2310110108466|catalogue.misread-barcode|its check digit is 6 and should be 5"
            })
    void notFound(String code, String problem, String reason) {
        assertProblem(barcode(code), 404, problem, reason);
    }

    @Test
    @DisplayName("pricing.not-for-sale: 422 for a label whose price cannot be charged")
    void notForSale() {
        assertProblem(barcode("(01)02310110100001(3923)1005"), 422, "pricing.not-for-sale", "bananas cannot be sold");
    }

    @Test
    @DisplayName("by name answers a list of at most as many as the node is set to, the best first")
    void byName() {
        assertThat(ids(json(name("\"name\": \"piim\"")))).containsExactly("milk");
        assertThat(ids(json(name("\"name\": \"j\"")))).hasSize(2);
        assertThat(name("\"name\": \"õlu\"").body()).isEqualTo("[]");
    }

    @Test
    @DisplayName("by name passes over what else a request may say, and who asks")
    void passesOver() {
        assertThat(ids(json(name("\"name\": \"piim\", \"barcode\": \"PLU-jam\", \"type\": 7, \"new\": {}"))))
                .containsExactly("milk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"langCode\": \"en\",", "\"langCode\": \"en-GB\",", "\"langCode\": \"EN_us\","})
    @DisplayName("knows a language by its first two letters, in either case")
    void languages(String language) {
        assertThat(ids(json(name(language + "\"name\": \"milk\"")))).containsExactly("milk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"langCode\": null,", "\"langCode\": \"\",", "\"langCode\": \"estonian\","})
    @DisplayName("does without a language that is known")
    void noLanguage(String language) {
        assertThat(ids(json(name(language + "\"name\": \"piim\"")))).containsExactly("milk");
    }

    @Test
    @DisplayName("for categories answers those whose names match with what they have on sale, or all roots")
    void categories() {
        assertThat(category("\"categoryName\": \"värske\"").body()).isEqualTo("""
                [{"id":"fresh","translatableName":{"originalText":"Värske piim","translations":[{"EN":"Fresh milk"}]},\
                "numberOfProducts":1,"parentId":"dairy"}]""");
        assertThat(ids(json(category("\"categoryName\": null")))).containsExactly("dairy");
        assertThat(category("\"categoryName\": \"õlu\"").body()).isEqualTo("[]");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("puts a page in the order of each field, in either direction, stable where it leaves two alike")
    @CsvSource(
            delimiter = '|',
            value = {
                "id|ASC|bananas cake cheese icecream jam milk",
                "id|DESC|milk jam icecream cheese cake bananas",
                "barcode|ASC|bananas milk cake cheese icecream jam",
                "name|ASC|bananas cheese icecream cake jam milk",
                "translatableName|ACS|bananas cheese icecream cake jam milk",
                "price|ASC|cake icecream bananas milk jam cheese",
                "price.total|DESC|cheese jam milk bananas icecream cake",
                "vatRate|ASC|cake icecream cheese bananas milk jam",
                "popularity|DESC|bananas cake cheese icecream jam milk",
                "||bananas cheese icecream cake jam milk",
            })
    void orders(String field, String direction, String ids) {
        String order = "\"orderFieldName\": %s, \"orderBy\": %s".formatted(quoted(field), quoted(direction));
        JsonNode page = json(page(order, ""));

        assertThat(ids(page.get("result"))).containsExactly(ids.split(" "));
    }

    @ParameterizedTest(name = "page {0} of {1}: {2}, the last is {3}")
    @DisplayName("tells on every page, past the end too, how many there are and which page is the last")
    @CsvSource(
            delimiter = '|',
            value = {
                "1|4|bananas cake cheese icecream|2",
                "\"2\"|\"4\"|jam milk|2",
                "3|4||2",
                "2147483647|500||1",
                "1|6|bananas cake cheese icecream jam milk|1",
                "6|1|milk|6",
            })
    void pages(String page, String limit, String ids, int last) {
        JsonNode answer =
                json(page("\"page\": " + page + ", \"limit\": " + limit + ", \"orderFieldName\": \"id\"", ""));

        assertThat(ids(answer.get("result"))).isEqualTo(ids == null ? List.of() : List.of(ids.split(" ")));
        assertThat(answer.get("lastPage").intValue()).isEqualTo(last);
        assertThat(answer.get("totalCount").intValue()).isEqualTo(6);
    }

    @Test
    @DisplayName("for a page takes a name, a category or both, and then both hold")
    void subsets() {
        assertThat(ids(json(page("", ", \"name\": \"moos\"")).get("result"))).containsExactly("jam");
        assertThat(ids(json(page("", ", \"categoryName\": \"dairy\"")).get("result")))
                .containsExactly("milk");
        assertThat(ids(json(page("", ", \"name\": \"piim\", \"categoryName\": \"piimatooted\""))
                        .get("result")))
                .containsExactly("milk");
        assertThat(page("", ", \"name\": \"moos\", \"categoryName\": \"piimatooted\"")
                        .body())
                .isEqualTo("{\"result\":[],\"lastPage\":1,\"totalCount\":0}");
    }

    @Test
    @DisplayName("for a page by barcode answers one product or none, whatever is wrong with the code")
    void pageByBarcode() {
        JsonNode one = json(page("", ", \"barcode\": \"2310110108465\", \"name\": \"\""));

        assertThat(ids(one.get("result"))).containsExactly("bananas");
        assertThat(one.get("result").get(0).get("quantity").get("value").asText())
                .isEqualTo("0.846");
        assertThat(one.get("totalCount").asInt()).isEqualTo(1);
        for (String code : List.of("4740000000124", "4740000000019", "(01)02310110100001(3923)1005")) {
            assertThat(page("", ", \"barcode\": \"" + code + "\"").body())
                    .isEqualTo("{\"result\":[],\"lastPage\":1,\"totalCount\":0}");
        }
    }

    @Test
    @DisplayName("for a page refuses a barcode beside a name, with pointers: 400")
    void barcodeBesideNames() {
        assertThat(page("", ", \"barcode\": \"PLU-jam\", \"name\": \"moos\", \"categoryName\": \"x\"")
                        .body())
                .contains(
                        "{\"pointer\":\"/request/name\",\"reason\":\"does not go together with a barcode\"}",
                        "{\"pointer\":\"/request/categoryName\",\"reason\":\"does not go together with a barcode\"}");
    }

    @Test
    @DisplayName(
            "for a page refuses everything that is wrong with it at once, and names the fields that there are: 400")
    void badPage() {
        HttpResponse<String> answer = node.post(PAGE, """
                {"page": 0, "limit": 501, "orderBy": "UP", "orderFieldName": "colour", "request": {"name": 7}}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "\"pointer\":\"/page\"",
                        "\"pointer\":\"/limit\"",
                        "{\"pointer\":\"/orderBy\",\"reason\":\"must be one of ASC, DESC\"}",
                        "{\"pointer\":\"/orderFieldName\",\"reason\":"
                                + "\"must be one of id, barcode, name, price, vatRate, popularity\"}",
                        "{\"pointer\":\"/request/institutionId\",\"reason\":\"is missing\"}",
                        "\"pointer\":\"/request/name\"");
        assertThat(node.post(PAGE, "{}").body()).contains("{\"pointer\":\"/request\",\"reason\":\"is missing\"}");
    }

    @Test
    @DisplayName("refuses names of more than 200 characters, and paths without what they are for: 400 with a pointer")
    void badNames() {
        String tooLong = "x".repeat(201);

        assertPointer(name("\"name\": \"" + tooLong + "\""), "/name");
        assertPointer(category("\"categoryName\": \"" + tooLong + "\""), "/categoryName");
        assertPointer(page("", ", \"name\": \"" + tooLong + "\""), "/request/name");
        assertPointer(page("", ", \"categoryName\": \"" + tooLong + "\""), "/request/categoryName");
        assertPointer(name("\"barcode\": \"PLU-jam\""), "/name");
        assertPointer(name("\"name\": \"  \""), "/name");
        assertPointer(node.post(BARCODE, "{\"institutionId\": \"shop\", \"name\": \"moos\"}"), "/barcode");
        assertPointer(barcode(""), "/barcode");
    }

    @ParameterizedTest
    @ValueSource(strings = {BARCODE, NAME, CATEGORY})
    @DisplayName("node.unknown-institution: knows no store that was not put: 404")
    void unknownStore(String path) {
        assertProblem(
                node.post(path, "{\"institutionId\": \"nowhere\", \"barcode\": \"1\", \"name\": \"x\"}"),
                404,
                "node.unknown-institution",
                "nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, BARCODE, NAME, CATEGORY})
    @DisplayName("is for the institution of the token only: 403")
    void otherInstitution(String path) {
        String search = "{\"institutionId\": \"shop\", \"barcode\": \"4740000000018\", \"name\": \"piim\"}";
        String body = path.equals(PAGE) ? "{\"request\": {\"institutionId\": \"shop\"}}" : search;

        assertThat(node.postAs("fresh", path, body).statusCode()).isEqualTo(403);
        assertThat(node.postAs("shop", path, body).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("in a store whose catalogue cannot be searched yet says so, and when to come again: 503")
    void notYet() {
        HttpResponse<String> answer = node.post(NAME, "{\"institutionId\": \"fresh\", \"name\": \"piim\"}");

        assertProblem(answer, 503, "not-ready", "is not there yet");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    }

    @Test
    @DisplayName("is found where the operator wants it")
    void paths() {
        try (SearchedNode elsewhere = new SearchedNode(new SearchPaths("/all", "/code", "/named", "/shelves"))) {
            assertThat(elsewhere
                            .post("/all", "{\"request\": {\"institutionId\": \"shop\"}}")
                            .statusCode())
                    .isEqualTo(200);
            for (String path : List.of("/code", "/named", "/shelves")) {
                assertThat(elsewhere
                                .post(
                                        path,
                                        "{\"institutionId\": \"shop\", \"barcode\": \"PLU-jam\", \"name\": \"moos\"}")
                                .statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
            assertThat(elsewhere.post(BARCODE, "{}").statusCode()).isEqualTo(404);
        }
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static HttpResponse<String> barcode(String code) {
        return node.post(BARCODE, "{\"institutionId\": \"shop\", \"barcode\": \"" + code + "\"}");
    }

    private static HttpResponse<String> name(String fields) {
        return node.post(NAME, "{\"institutionId\": \"shop\", " + fields + "}");
    }

    private static HttpResponse<String> category(String fields) {
        return node.post(CATEGORY, "{\"institutionId\": \"shop\", " + fields + "}");
    }

    private static HttpResponse<String> page(String fields, String request) {
        String more = fields.isEmpty() ? "" : ", " + fields;
        return node.post(PAGE, "{\"request\": {\"institutionId\": \"shop\"" + request + "}" + more + "}");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonFormat.parse(new JsonText(answer.body()));
    }

    private static List<String> ids(JsonNode list) {
        return texts(list, "id");
    }

    private static List<String> names(JsonNode list) {
        return texts(list, "name");
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }

    private static void assertPointer(HttpResponse<String> answer, String pointer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String problem, String detail) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:kassa:problem:" + problem).contains(detail);
    }
}
