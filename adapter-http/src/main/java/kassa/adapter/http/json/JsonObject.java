package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An object of the body that is being read: asked for each of its fields once, it notes what is wrong and goes on.
 *
 * <pre>{@code
 * static LoyaltyCardJson read(JsonObject in) {
 *     return new LoyaltyCardJson(
 *             in.required("id", text()),
 *             in.required("cardNumber", text(64)),
 *             in.orElse("useBonusOnPayment", flag(), false));
 * }
 * }</pre>
 *
 * <p>A name may list spellings, {@code "total|paidSum|amount"}: the first that is present counts. JSON {@code null} is
 * the same as an absent field. What a refused field answers is a placeholder (an empty text or list, zero, false, else
 * null): it only serves to go on, and what is built from it never leaves {@link JsonReading}. Whatever a constructor
 * makes of placeholders is not reported.
 */
public final class JsonObject {

    private final Place at;
    private final JsonNode node;
    private final Set<String> known;

    JsonObject(Place at, JsonNode node) {
        this.at = at;
        this.node = node;
        this.known = at.reading().refusesUnknownFields() ? new HashSet<>() : Set.of();
    }

    /** The value of a field that has to be there. */
    public <T> T required(String names, JsonValue<T> value) {
        return requiredField(spelling(names), value);
    }

    /** The value of a field that may be absent; an empty text counts as absent. */
    public <T> Optional<T> optional(String names, JsonValue<T> value) {
        String name = spelling(names);
        return present(name)
                .filter(said -> at.isRestored() || value.isSaidBy(said))
                .flatMap(said -> value.read(at.field(name), said));
    }

    /**
     * The value of a field that may be absent, and that all else is not refused for: what cannot be read is as if it were
     * absent.
     *
     * @param unread is given the name of a field that says something unreadable
     */
    public <T> Optional<T> readable(String names, JsonValue<T> value, Consumer<String> unread) {
        String name = spelling(names);
        Optional<JsonNode> said = present(name).filter(value::isSaidBy);
        Optional<T> read = said.flatMap(node -> value.read(Place.root(Reading.ofRequest(false)), node));
        if (said.isPresent() && read.isEmpty()) {
            unread.accept(name);
        }
        return read;
    }

    /** The value of a field, or {@code otherwise} where it is absent. */
    public <T> T orElse(String names, JsonValue<T> value, T otherwise) {
        return optional(names, value).orElse(otherwise);
    }

    /** The elements of an array that has to be there, at most {@code max}. */
    public <T> List<T> list(String names, int max, JsonValue<T> element) {
        return required(names, JsonValue.list(max, element));
    }

    /** The elements of an array, at most {@code max}; none where it is absent. */
    public <T> List<T> optionalList(String names, int max, JsonValue<T> element) {
        return orElse(names, JsonValue.list(max, element), List.of());
    }

    /** What this object is by the word in one of its fields: {@code in.byType("type", Map.of("MIN_AGE", Age::read))}. */
    public <T> T byType(String names, Map<String, Function<JsonObject, T>> shapes) {
        Function<JsonObject, T> shape = required(names, JsonValue.oneOf(Words.of(shapes)));
        return shape == null ? ofUnknownType() : shape.apply(this);
    }

    /** A missing or unknown word has been noted: which fields go with it nobody knows, and null is the placeholder. */
    private <T> T ofUnknownType() {
        if (at.reading().refusesUnknownFields()) {
            node.fieldNames().forEachRemaining(known::add);
        }
        return null;
    }

    /**
     * Some of the fields as one value, {@code in.part(ProductPriceJson::read)}: what is wrong with them together is noted
     * here, and the reading goes on.
     *
     * @return null, the placeholder, if it cannot be had
     */
    public <T> T part(Function<JsonObject, T> description) {
        return Reading.described(at, this, description).orElse(null);
    }

    /** Every field of an object that serves as a table, such as {@code {"ET": "piim", "EN": "milk"}}, in its order. */
    public <T> Map<String, T> entries(int max, JsonValue<T> value) {
        if (node.size() > max && !at.isRestored()) {
            refuse("has " + node.size() + " fields; at most " + max + " are accepted");
            return Map.of();
        }
        Map<String, T> entries = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> entries.put(name, requiredField(name, value)));
        return Collections.unmodifiableMap(entries);
    }

    /** Whether the field says anything: it is there, not null and no empty text. */
    public boolean has(String names) {
        return present(spelling(names))
                .filter(said -> !(said.isTextual() && said.textValue().isBlank()))
                .isPresent();
    }

    /** Notes that the object as a whole is wrong: {@code in.refuse("needs an id or a barcode")}. */
    public void refuse(String reason) {
        at.refuse(reason);
    }

    /** Notes that a field is wrong in a way that its value alone does not tell. */
    public void refuse(String name, String reason) {
        at.field(name).refuse(reason);
    }

    void refuseUnknownFields() {
        if (at.reading().refusesUnknownFields()) {
            node.fieldNames().forEachRemaining(this::refuseUnlessKnown);
        }
    }

    private void refuseUnlessKnown(String name) {
        if (!known.contains(name)) {
            refuse(name, "is not known here");
        }
    }

    private <T> T requiredField(String name, JsonValue<T> value) {
        Place place = at.field(name);
        Optional<JsonNode> present = present(name);
        Optional<T> read = present.isPresent() ? value.read(place, present.get()) : place.refuse("is missing");
        return read.orElse(value.placeholder());
    }

    private Optional<JsonNode> present(String name) {
        if (at.reading().refusesUnknownFields()) {
            known.add(name);
        }
        return Optional.ofNullable(node.get(name)).filter(found -> !found.isNull());
    }

    /** The spelling that is in use, or the first one. */
    private String spelling(String names) {
        if (names.indexOf('|') < 0) {
            return names;
        }
        String[] spellings = names.split("\\|");
        return Arrays.stream(spellings).filter(node::hasNonNull).findFirst().orElse(spellings[0]);
    }
}
