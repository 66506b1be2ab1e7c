package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Finds halves of surrogate pairs, which are no characters and could not be written again; the parser leaves none in names. */
final class Surrogates {

    private Surrogates() {}

    /** The pointer to the first text with half a pair. */
    static Optional<String> lone(JsonNode node) {
        if (node.isTextual()) {
            return hasLone(node.textValue()) ? Optional.of("") : Optional.empty();
        }
        return node.isArray() ? loneInArray(node) : loneInObject(node);
    }

    private static Optional<String> loneInArray(JsonNode array) {
        for (int i = 0; i < array.size(); i++) {
            Optional<String> lone = lone(array.get(i));
            if (lone.isPresent()) {
                return Optional.of("/" + i + lone.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> loneInObject(JsonNode object) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            Optional<String> lone = lone(field.getValue());
            if (lone.isPresent()) {
                return Optional.of("/" + JsonPointers.escaped(field.getKey()) + lone.get());
            }
        }
        return Optional.empty();
    }

    private static boolean hasLone(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
