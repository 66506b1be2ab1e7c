package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kassa.adapter.http.json.JsonTree;

/** Looks whether an object has the fields that the contract gives it, each of its type; notes with pointers what is not so. */
final class Shape {

    private static final String CHECK = "shape";
    private static final int CENTS = 2;

    private final JsonTree at;
    private final Notes notes;

    private Shape(JsonTree at, Notes notes) {
        this.at = at;
        this.notes = notes;
    }

    /** Looks at an object; if it is none, that is noted and its fields are not. */
    static void look(JsonTree at, Notes notes, Consumer<Shape> fields) {
        if (at.isObject()) {
            fields.accept(new Shape(at, notes));
        } else {
            notes.wrong(CHECK, where(at) + (at.isThere() ? " is no object" : " is missing"));
        }
    }

    /** Looks at an array; if it is none, that is noted. */
    static void lookAtAll(JsonTree at, Notes notes, Consumer<Shape> fields) {
        if (at.isArray()) {
            at.elements().forEach(element -> look(element, notes, fields));
        } else {
            notes.wrong(CHECK, where(at) + (at.isThere() ? " is no array" : " is missing"));
        }
    }

    Shape texts(String... names) {
        for (String name : names) {
            require(name, at.field(name).text().isPresent(), "text");
        }
        return this;
    }

    Shape optionalTexts(String... names) {
        for (String name : names) {
            optional(name, at.field(name).text().isPresent(), "text");
        }
        return this;
    }

    Shape numbers(String... names) {
        for (String name : names) {
            require(name, at.field(name).number().isPresent(), "number");
        }
        return this;
    }

    /** Numbers with at most two decimals. */
    Shape amounts(String... names) {
        for (String name : names) {
            Optional<BigDecimal> number = at.field(name).number();
            require(name, number.isPresent(), "number");
            number.ifPresent(found -> requireCents(name, found));
        }
        return this;
    }

    private void requireCents(String name, BigDecimal found) {
        notes.require(found.scale() <= CENTS, CHECK, where(at.field(name)) + " has more than two decimals: " + found);
    }

    Shape flags(String... names) {
        for (String name : names) {
            require(name, at.field(name).flag().isPresent(), "flag");
        }
        return this;
    }

    Shape word(String name, Set<String> words) {
        require(name, at.field(name).text().filter(words::contains).isPresent(), "one of " + words);
        return this;
    }

    Shape object(String name, Consumer<Shape> fields) {
        look(at.field(name), notes, fields);
        return this;
    }

    Shape optionalObject(String name, Consumer<Shape> fields) {
        return at.field(name).isThere() ? object(name, fields) : this;
    }

    Shape list(String name, Consumer<Shape> fields) {
        lookAtAll(at.field(name), notes, fields);
        return this;
    }

    Shape optionalList(String name, Consumer<Shape> fields) {
        return at.field(name).isThere() ? list(name, fields) : this;
    }

    /** {@code {"originalText": "Piim", "translations": [{"ET": "Piim"}]}}. */
    Shape translatable(String name) {
        return object(name, text -> text.texts("originalText").list("translations", Shape::requireOneText));
    }

    private void requireOneText() {
        List<String> names = at.names();
        boolean single = names.size() == 1 && at.field(names.get(0)).text().isPresent();
        notes.require(single, CHECK, where(at) + " is no translation");
    }

    private void optional(String name, boolean holds, String kind) {
        if (at.field(name).isThere()) {
            require(name, holds, kind);
        }
    }

    private void require(String name, boolean holds, String kind) {
        JsonTree place = at.field(name);
        notes.require(holds, CHECK, where(place) + (place.isThere() ? " is no " + kind : " is missing"));
    }

    private static String where(JsonTree place) {
        return place.pointer().isEmpty() ? "the answer" : place.pointer();
    }
}
