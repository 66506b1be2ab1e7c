package kassa.adapter.http.catalogue;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever is sent as a product")
class HostileProductsTest {

    private static final String[] VALUES = {
        "null",
        "true",
        "7",
        "-1",
        "0.00001",
        "1e30",
        "1e999999999",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"1e999999999\"",
        "\"1,19\"",
        "\"\\u0000\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[{}]",
        "{\"type\":\"MIN_AGE\"}",
        "{\"ET\":null}"
    };
    private static final String CSV = """
            id,barcodes,name,name.EN,unit,unitPrice,vatRate,categories,inspections
            P1,4740000000018|A-1,"Piim, ""hea\""",Milk,PIECE,1.19,24,a=A;EN=B > b=B,"[{""type"":""MIN_AGE"",""age"":18}]"
            """;

    @Test
    @DisplayName("as JSON, is read, or refused with pointers")
    void json() {
        forAll(5_000, HostileProductsTest::tree, tree -> {
            try {
                assertThat(JsonReading.of(tree, true, ProductJson.SENT)).isNotNull();
            } catch (InvalidRequest refused) {
                assertThat(refused.violations()).isNotEmpty();
            }
        });
    }

    @Test
    @DisplayName("as CSV, is read, told to be a bad row, or refused as catalogue.unreadable-file")
    void csv() {
        forAll(20_000, HostileProductsTest::file, file -> {
            try {
                assertThat(CsvText.rows(file)).doesNotContainNull();
            } catch (RuleViolation refused) {
                assertThat(refused.rule()).isEqualTo(CatalogueRule.UNREADABLE_FILE);
            }
        });
    }

    /** A product with one to three of its values, at any depth, put in place of others. */
    private static JsonNode tree(Random random) {
        JsonNode tree = parse(new ProductFormat().write(RandomProducts.product(random)));
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<ContainerNode<?>> containers = new ArrayList<>();
            collect(tree, containers);
            change(containers.get(random.nextInt(containers.size())), random);
        }
        return tree;
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
            containers.add(container);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void change(ContainerNode<?> container, Random random) {
        JsonNode value = parse(VALUES[random.nextInt(VALUES.length)]);
        int at = random.nextInt(container.size());
        if (container instanceof ArrayNode array) {
            array.set(at, value);
        } else if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            object.set(names.get(at), value);
        }
    }

    private static JsonNode parse(String json) {
        return JsonFormat.parse(new JsonText(json));
    }

    /** A file with one to five of its bytes put in place of others. */
    private static byte[] file(Random random) {
        byte[] file = CSV.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(5); i >= 0; i--) {
            byte[] pool =
                    random.nextBoolean() ? file : new byte[] {0, '"', ',', '\n', '\r', ';', '|', '>', '=', '\\', -1};
            file[random.nextInt(file.length)] = pool[random.nextInt(pool.length)];
        }
        return file;
    }
}
