package kassa.adapter.http.catalogue;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever is looked for")
class HostileSearchesTest {

    private static final String FIELDS = """
            "type": "SELF_SERVICE", "langCode": "ET", "personId": "P-1", "institutionId": "shop",
            "loyaltyCards": [{"id": "7", "cardNumber": "4711", "useBonusOnPayment": false}],
            """;
    private static final Map<String, String> REQUESTS = Map.of(
            "/product/search",
            "{\"page\": 1, \"limit\": 2, \"orderBy\": \"ASC\", \"orderFieldName\": \"id\", \"request\": {" + FIELDS
                    + "\"name\": \"piim\", \"categoryName\": \"dairy\"}}",
            "/product/search/barcode",
            "{" + FIELDS + "\"barcode\": \"4740000000018\"}",
            "/product/search/name",
            "{" + FIELDS + "\"name\": \"piim\"}",
            "/product/search/category",
            "{" + FIELDS + "\"categoryName\": \"dairy\"}");
    private static final List<String> PATHS =
            REQUESTS.keySet().stream().sorted().toList();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "7",
            "-1",
            "1.5",
            "1e999999999",
            "2147483648",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"%*?[](){}^~\\\\\"",
            "\"e\\u0301\\u0301\\u0301\"",
            "\"" + "a ".repeat(99) + "\"",
            "\"" + "õ".repeat(201) + "\"",
            "[]",
            "{}",
            "[null]",
            "[{\"id\": \"7\", \"cardNumber\": \"1\"}, {\"id\": \"7\", \"cardNumber\": \"1\"}]",
            "{\"institutionId\": \"shop\", \"barcode\": \"]C1\"}");
    private static final List<String> PIECES = List.of(
            "(01)",
            "02310110100001",
            "04740000000018",
            "(3103)",
            "(3109)",
            "(3922)",
            "(3929)",
            "(30)",
            "(",
            ")",
            "]C1",
            "\\u001D",
            "000846",
            "99999999",
            "999999999999999",
            "0",
            "2310110108465",
            "20101101",
            "9999",
            "-",
            "é");

    private static SearchedNode node;

    @BeforeAll
    static void start() {
        node = new SearchedNode(SearchPaths.usual());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private record Search(String path, String body) {}

    @Test
    @DisplayName("is answered, found invalid, or refused by a rule")
    void fields() {
        forAll(
                2_000,
                HostileSearchesTest::search,
                search -> assertThat(status(search)).isIn(200, 400, 404));
    }

    @Test
    @DisplayName("by barcode is answered, found invalid, or refused by a rule, whatever the code is made of")
    void barcodes() {
        forAll(
                2_000,
                HostileSearchesTest::scan,
                search -> assertThat(status(search)).isIn(200, 400, 404, 422));
    }

    private static int status(Search search) {
        return node.post(search.path(), search.body()).statusCode();
    }

    private static Search search(Random random) {
        String path = PATHS.get(random.nextInt(PATHS.size()));
        ObjectNode tree = (ObjectNode) JsonFormat.parse(new JsonText(REQUESTS.get(path)));
        JsonNode request = tree.path("request");
        change(request.isObject() && random.nextInt(3) > 0 ? (ObjectNode) request : tree, random);
        return new Search(path, tree.toString());
    }

    private static void change(ObjectNode object, Random random) {
        List<Map.Entry<String, JsonNode>> fields = List.copyOf(object.properties());
        String name = fields.get(random.nextInt(fields.size())).getKey();
        JsonNode value = JsonFormat.parse(new JsonText("{\"v\": " + VALUES.get(random.nextInt(VALUES.size())) + "}"));
        object.set(name, value.get("v"));
    }

    private static Search scan(Random random) {
        StringBuilder code = new StringBuilder();
        for (int pieces = 1 + random.nextInt(6); pieces > 0; pieces--) {
            code.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return new Search("/product/search/barcode", "{\"institutionId\": \"shop\", \"barcode\": \"" + code + "\"}");
    }
}
