package kassa.adapter.http.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonText;
import kassa.domain.catalogue.LangCode;
import kassa.domain.rule.RuleViolation;

/**
 * A column of a catalogue file, such as {@code deposit.price}: where its cells go in the JSON of a product.
 *
 * @param path the names that lead to the field
 * @param cell what a cell that is not empty stands for
 */
record Column(String name, List<String> path, Function<String, JsonNode> cell) {

    /** Without these a row cannot tell a product. */
    static final List<String> REQUIRED = List.of("id", "name", "unit", "unitPrice", "vatRate");

    /** Columns whose cells are lists, in a short form or as JSON. */
    static final Set<String> LISTS = Set.of("barcodes", "categories", "inspections", "campaigns");

    static final Set<String> JSON = Set.of("inspections", "campaigns");

    private static final List<String> PLAIN = List.of(
            "id",
            "unit",
            "unitPrice",
            "vatRate",
            "addition.type",
            "addition.rate",
            "addition.sum",
            "weightItem",
            "floorPrice",
            "deposit.price",
            "deposit.vatRate",
            "imageUrl",
            "active");
    private static final Set<String> TRANSLATED = Set.of("name", "description", "deposit.name");
    private static final Map<String, Column> KNOWN = known();

    Column {
        path = List.copyOf(path);
    }

    /** The column that a header calls so. */
    static Optional<Column> named(String header) {
        return Optional.ofNullable(KNOWN.get(header)).or(() -> translation(header));
    }

    /**
     * Puts a cell where it belongs.
     *
     * @throws InvalidRequest if it is not written as the cells of this column are
     */
    void put(String text, ObjectNode product) {
        ObjectNode parent = product;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = parent.withObjectProperty(step);
        }
        parent.set(path.get(path.size() - 1), cell.apply(text));
    }

    private static Map<String, Column> known() {
        Map<String, Column> known = new LinkedHashMap<>();
        PLAIN.forEach(name -> known.put(name, plain(name, steps(name))));
        TRANSLATED.forEach(name -> known.put(name, plain(name, steps(name, "originalText"))));
        known.put("barcodes", new Column("barcodes", List.of("barcodes"), Column::list));
        known.put("categories", new Column("categories", List.of("categories"), CategoryPaths::tree));
        JSON.forEach(name -> known.put(name, new Column(name, List.of(name), Column::json)));
        return known;
    }

    /** {@code name.EN}: the language is the last step. */
    private static Optional<Column> translation(String header) {
        int dot = header.lastIndexOf('.');
        if (dot < 0 || !TRANSLATED.contains(header.substring(0, dot))) {
            return Optional.empty();
        }
        String text = header.substring(0, dot);
        return language(header.substring(dot + 1))
                .map(language -> plain(text + "." + language, steps(text, "translations", language.value())));
    }

    private static Optional<LangCode> language(String code) {
        try {
            return Optional.of(new LangCode(code));
        } catch (RuleViolation unknown) {
            return Optional.empty();
        }
    }

    private static Column plain(String name, List<String> path) {
        return new Column(name, path, JsonNodeFactory.instance::textNode);
    }

    private static List<String> steps(String name, String... more) {
        return Stream.concat(Arrays.stream(name.split("\\.")), Arrays.stream(more))
                .toList();
    }

    private static JsonNode list(String cell) {
        var list = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(cell.split("\\|", -1)).map(String::strip).forEach(list::add);
        return list;
    }

    private static JsonNode json(String cell) {
        return JsonFormat.parse(new JsonText(cell));
    }
}
