package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a value of the body is read, such as {@code text(64)} or {@code decimal().as(VatRate::of)}.
 *
 * <p>Immutable: one may be kept in a constant.
 */
public final class JsonValue<T> {

    private static final int USUAL_LENGTH = 1_000;

    private final T placeholder;
    private final Reader<T> reader;

    private JsonValue(T placeholder, Reader<T> reader) {
        this.placeholder = placeholder;
        this.reader = reader;
    }

    /** A line of text, not blank, of at most 1,000 characters and without control characters. */
    public static JsonValue<String> text() {
        return text(USUAL_LENGTH);
    }

    /** A line of text, not blank, of at most {@code max} characters and without control characters. */
    public static JsonValue<String> text(int max) {
        return new JsonValue<>("", (at, node) -> Texts.line(at, node, max));
    }

    /** Text that may have line breaks and tabs, of at most {@code max} characters. */
    public static JsonValue<String> prose(int max) {
        return new JsonValue<>("", (at, node) -> Texts.prose(at, node, max));
    }

    /** A text of at most {@code max} characters as it is, for a factory that judges it itself. */
    public static JsonValue<String> verbatim(int max) {
        return new JsonValue<>("", (at, node) -> Texts.verbatim(at, node, max));
    }

    /** A number or a numeric text with at most 15 integer and 6 fraction digits, without trailing zeros. */
    public static JsonValue<BigDecimal> decimal() {
        return new JsonValue<>(BigDecimal.ZERO, Numbers::decimal);
    }

    /** As {@link #decimal()}, but what binary floating point leaves behind the sixth decimal is rounded away. */
    public static JsonValue<BigDecimal> roundedDecimal() {
        return new JsonValue<>(BigDecimal.ZERO, Numbers::rounded);
    }

    /** A whole number, or a text of one, from {@code min} to {@code max}. */
    public static JsonValue<Long> integer(long min, long max) {
        return new JsonValue<>(0L, (at, node) -> Numbers.integer(at, node, min, max));
    }

    /** A whole number, or a text of one, from {@code min} to {@code max}. */
    public static JsonValue<Integer> integer(int min, int max) {
        return new JsonValue<>(
                0, (at, node) -> Numbers.integer(at, node, min, max).map(Long::intValue));
    }

    /** True or false, also as a text in any case. */
    public static JsonValue<Boolean> flag() {
        return new JsonValue<>(false, Texts::flag);
    }

    /** One of a set of words. */
    public static <T> JsonValue<T> oneOf(Words<T> words) {
        return new JsonValue<>(null, (at, node) -> Texts.word(at, node, words));
    }

    /** The name of a constant of an enum. */
    public static <E extends Enum<E>> JsonValue<E> oneOf(Class<E> type) {
        return oneOf(Words.of(type));
    }

    /**
     * A point in time: ISO 8601 with an offset, or a Unix time in seconds or milliseconds as number or text.
     *
     * <p>A blank may stand for the T, and {@code +0200} for {@code +02:00}. A date or a local date and time is taken in UTC, as the platform's other fields are.
     */
    public static JsonValue<Instant> instant() {
        return new JsonValue<>(Instant.EPOCH, Moments::instant);
    }

    /** A day: {@code 2026-11-23}, or the day of a point in time (with an offset: there; otherwise in UTC). */
    public static JsonValue<LocalDate> date() {
        return new JsonValue<>(LocalDate.EPOCH, Moments::date);
    }

    /** A time of day, {@code 09:30}, {@code 09:30:15} or finer; blanks inside do not matter. */
    public static JsonValue<LocalTime> time() {
        return new JsonValue<>(LocalTime.MIN, Moments::time);
    }

    /** An object, as {@code description} reads it. */
    public static <T> JsonValue<T> object(Function<JsonObject, T> description) {
        return new JsonValue<>(null, (at, node) -> Reading.object(at, node, description));
    }

    /** An array of at most {@code max} elements. */
    public static <T> JsonValue<List<T>> list(int max, JsonValue<T> element) {
        return new JsonValue<>(List.of(), (at, node) -> elements(at, node, max, element));
    }

    /**
     * The value converted: {@code text().as(ProductId::new)}.
     *
     * @param conversion a factory of the domain; a {@code RuleViolation} of it is noted at this place. It may lean on
     *     fields that were read before, even if what those answered is a placeholder
     */
    public <U> JsonValue<U> as(Function<T, U> conversion) {
        return new JsonValue<>(
                null, (at, node) -> read(at, node).flatMap(value -> Reading.converted(at, value, conversion)));
    }

    /** This value if it {@code holds}; what is wrong otherwise reads on from the pointer. */
    public JsonValue<T> where(Predicate<T> holds, String otherwise) {
        return new JsonValue<>(
                placeholder,
                (at, node) ->
                        read(at, node).flatMap(value -> holds.test(value) ? Optional.of(value) : at.refuse(otherwise)));
    }

    /** This value, or a text that says it in short: {@code object(NameJson::read).orText(text().as(Name::of))}. */
    public JsonValue<T> orText(JsonValue<T> shorthand) {
        return new JsonValue<>(placeholder, (at, node) -> (node.isTextual() ? shorthand : this).read(at, node));
    }

    /** This value, or an array that says the same. */
    public JsonValue<T> orArray(JsonValue<T> spelling) {
        return new JsonValue<>(placeholder, (at, node) -> (node.isArray() ? spelling : this).read(at, node));
    }

    /** What stands there; empty if it is not acceptable, which is noted. */
    Optional<T> read(Place at, JsonNode node) {
        return reader.read(at, node);
    }

    /** What a reading goes on with when the value cannot be had. */
    T placeholder() {
        return placeholder;
    }

    boolean isSaidBy(JsonNode node) {
        return !(node.isTextual() && node.textValue().isBlank());
    }

    private static <T> Optional<List<T>> elements(Place at, JsonNode node, int max, JsonValue<T> element) {
        if (!node.isArray()) {
            return at.refuse("must be an array");
        }
        if (node.size() > max && !at.isRestored()) {
            return at.refuse("has " + node.size() + " elements; at most " + max + " are accepted");
        }
        List<T> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            element.read(at.element(i), node.get(i)).ifPresent(elements::add);
        }
        return elements.size() == node.size() ? Optional.of(List.copyOf(elements)) : Optional.empty();
    }

    /** The way from a node to a value; empty if it is not acceptable, which is noted at the place. */
    private interface Reader<T> {
        Optional<T> read(Place at, JsonNode node);
    }
}
