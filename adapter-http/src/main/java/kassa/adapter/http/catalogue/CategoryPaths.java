package kassa.adapter.http.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kassa.adapter.http.json.InvalidRequest;

/**
 * The categories of a product in one cell, from the root down: {@code food=Toit;EN=Food > milk=Piim;EN=Milk}; several
 * paths are separated by {@code |}.
 *
 * <p>A backslash takes the meaning from the character behind it. A category that several paths go through is the same in
 * each.
 */
final class CategoryPaths {

    private static final String FORM = "must read like food=Toit;EN=Food > milk=Piim;EN=Milk";
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private final Map<String, ObjectNode> categories = new LinkedHashMap<>();

    private CategoryPaths() {}

    /** The categories of the cell as the admin API has them: those above first, each once. */
    static JsonNode tree(String cell) {
        CategoryPaths paths = new CategoryPaths();
        split(cell, '|').forEach(paths::addPath);
        ArrayNode tree = JsonNodeFactory.instance.arrayNode();
        paths.categories.values().forEach(tree::add);
        return tree;
    }

    private void addPath(String path) {
        String parent = "";
        for (String step : split(path, '>')) {
            ObjectNode category = category(step, parent);
            parent = category.get("id").textValue();
            add(parent, category);
        }
    }

    private void add(String id, ObjectNode category) {
        ObjectNode before = categories.putIfAbsent(id, category);
        if (before != null && !before.equals(category)) {
            throw refusal("tells " + id + " in two ways");
        }
    }

    private static ObjectNode category(String step, String parent) {
        List<String> names = split(step, ';');
        List<String> original = pair(names.get(0));
        ObjectNode category = JsonNodeFactory.instance.objectNode().put("id", original.get(0));
        ObjectNode name = category.putObject("name").put("originalText", original.get(1));
        ObjectNode translations = name.putObject("translations");
        names.subList(1, names.size()).forEach(translation -> translate(translation, translations));
        return parent.isEmpty() ? category : category.put("parentId", parent);
    }

    private static void translate(String translation, ObjectNode translations) {
        List<String> pair = pair(translation);
        if (translations.has(pair.get(0))) {
            throw refusal("has two names in " + pair.get(0));
        }
        translations.put(pair.get(0), pair.get(1));
    }

    /** What stands before and behind the first equals sign. */
    private static List<String> pair(String text) {
        int equals = end(text, '=', 0);
        String before = text.substring(0, equals).strip();
        String behind = text.substring(Math.min(equals + 1, text.length())).strip();
        if (before.isEmpty() || behind.isEmpty()) {
            throw refusal(FORM);
        }
        return List.of(plain(before), plain(behind));
    }

    /** The parts between the separators, without blanks at their ends; backslashes stay. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int end;
        do {
            end = end(text, separator, start);
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        } while (end < text.length());
        return parts;
    }

    /** Where the next separator stands that no backslash precedes, or where the text ends. */
    private static int end(String text, char separator, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != separator) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, text.length());
    }

    private static String plain(String text) {
        return ESCAPED.matcher(text).replaceAll("$1");
    }

    private static InvalidRequest refusal(String reason) {
        return InvalidRequest.malformed("", reason);
    }
}
