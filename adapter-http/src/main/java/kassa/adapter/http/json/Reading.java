package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import kassa.domain.rule.RuleViolation;

/** One pass over a body: what it found wrong, and how much it has to be on its guard. */
final class Reading {

    private final Violations violations = new Violations();
    private final boolean refusesUnknownFields;
    private final boolean restores;

    private Reading(boolean refusesUnknownFields, boolean restores) {
        this.refusesUnknownFields = refusesUnknownFields;
        this.restores = restores;
    }

    static Reading ofRequest(boolean refusesUnknownFields) {
        return new Reading(refusesUnknownFields, false);
    }

    static Reading ofStored() {
        return new Reading(true, true);
    }

    /** Whether this house has written what is read: then every value is as exact as it was, and no limit is set to it. */
    boolean restores() {
        return restores;
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
        JsonObject object = new JsonObject(at, node);
        return described(at, object, description.andThen(value -> {
            object.refuseUnknownFields();
            return value;
        }));
    }

    static <T> Optional<T> described(Place at, JsonObject object, Function<JsonObject, T> description) {
        int before = at.violations();
        try {
            T value = description.apply(object);
            return at.violations() == before ? Optional.of(value) : Optional.empty();
        } catch (RuleViolation refused) {
            return at.violations() == before ? at.refuse(refused) : Optional.empty();
        } catch (RuntimeException stumbled) {
            return afterRefusal(stumbled, at.violations() > before);
        }
    }

    static <A, B> Optional<B> converted(Place at, A value, Function<A, B> conversion) {
        try {
            return Optional.of(conversion.apply(value));
        } catch (RuleViolation refused) {
            return at.refuse(refused);
        } catch (RuntimeException stumbled) {
            return afterRefusal(stumbled, at.violations() > 0);
        }
    }

    /** Something fell over the placeholder of a field that has been refused: that is no further news. */
    private static <T> Optional<T> afterRefusal(RuntimeException stumbled, boolean refused) {
        if (!refused) {
            throw stumbled;
        }
        return Optional.empty();
    }
}
