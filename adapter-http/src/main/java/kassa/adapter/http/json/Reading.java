package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import kassa.domain.rule.RuleViolation;

/** One pass over a body: what it found wrong, and whether fields that nobody asked for are wrong too. */
final class Reading {

    private final Violations violations = new Violations();
    private final boolean refusesUnknownFields;

    Reading(boolean refusesUnknownFields) {
        this.refusesUnknownFields = refusesUnknownFields;
    }

    Violations violations() {
        return violations;
    }

    boolean refusesUnknownFields() {
        return refusesUnknownFields;
    }

    <T> T read(JsonNode tree, JsonValue<T> value) {
        Optional<T> read = value.read(Place.root(this), tree);
        if (!violations.isEmpty()) {
            throw violations.refusal();
        }
        return read.orElseThrow(() -> new IllegalStateException("a reading without violations has no value"));
    }

    static <T> Optional<T> object(Place at, JsonNode node, Function<JsonObject, T> description) {
        if (!node.isObject()) {
            return at.refuse("must be an object");
        }
        int before = at.violations();
        try {
            JsonObject object = new JsonObject(at, node);
            T value = description.apply(object);
            object.refuseUnknownFields();
            return at.violations() == before ? Optional.of(value) : Optional.empty();
        } catch (RuleViolation refused) {
            return at.violations() == before ? at.refuse(refused) : Optional.empty();
        } catch (RuntimeException stumbled) {
            // A constructor fell over the placeholder of a field that has been refused: that is no further news.
            if (at.violations() == before) {
                throw stumbled;
            }
            return Optional.empty();
        }
    }

    static <A, B> Optional<B> converted(Place at, A value, Function<A, B> conversion) {
        try {
            return Optional.of(conversion.apply(value));
        } catch (RuleViolation refused) {
            return at.refuse(refused);
        }
    }
}
