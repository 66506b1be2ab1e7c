package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands at a place of a body, for those who judge a body instead of reading it: {@code JsonTree.of(answer)
 * .field("total").number()}.
 *
 * <p>Nothing is converted: a number in quotes is a text. A place where nothing stands can be asked as well, and knows its
 * pointer. Immutable.
 */
public final class JsonTree {

    private final String pointer;
    private final JsonNode node;

    private JsonTree(String pointer, JsonNode node) {
        this.pointer = pointer;
        this.node = node;
    }

    /**
     * The tree of a body.
     *
     * @throws InvalidRequest {@code malformed-json} if it is no JSON that this house accepts
     */
    public static JsonTree of(String body) {
        return new JsonTree("", JsonFormat.parse(new JsonText(body)));
    }

    /** Where this stands, as a JSON Pointer: {@code /products/0/rowPrice}. */
    public String pointer() {
        return pointer;
    }

    /** Whether anything stands here; null is nothing. */
    public boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isArray() {
        return node.isArray();
    }

    /** The place of that field; nothing stands there if this is no object. */
    public JsonTree field(String name) {
        JsonNode found = node.get(name);
        return new JsonTree(
                pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                found == null ? MissingNode.getInstance() : found);
    }

    /** The elements of an array; none if this is no array. */
    public List<JsonTree> elements() {
        List<JsonTree> elements = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            elements.add(new JsonTree(pointer + "/" + i, node.get(i)));
        }
        return List.copyOf(elements);
    }

    /** The names of the fields of an object, in their order; none if this is no object. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return List.copyOf(names);
    }

    public Optional<String> text() {
        return Optional.ofNullable(node.textValue());
    }

    /** The number with all its decimals, as it was written. */
    public Optional<BigDecimal> number() {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    public Optional<Boolean> flag() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** What stands here as JSON, to be sent on. */
    public String json() {
        return node.toString();
    }

    @Override
    public String toString() {
        return pointer + ": " + node;
    }
}
