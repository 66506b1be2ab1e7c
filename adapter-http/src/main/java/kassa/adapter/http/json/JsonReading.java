package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/**
 * The entry to reading a body: all of it is read, then it is refused with everything that is wrong, or answered.
 *
 * <p>{@code JsonReading.of(tree, CreateReceiptJson::read)} gives what {@code CreateReceiptJson.read(JsonObject)} made.
 */
public final class JsonReading {

    private JsonReading() {}

    /**
     * What {@code description} makes of an object; fields that it does not ask for are ignored.
     *
     * @throws InvalidRequest with every violation
     */
    public static <T> T of(JsonNode tree, Function<JsonObject, T> description) {
        return of(tree, false, JsonValue.object(description));
    }

    /**
     * The value that the body is.
     *
     * @param strict whether a field that nobody asks for is a violation, at any depth
     * @throws InvalidRequest with every violation
     */
    public static <T> T of(JsonNode tree, boolean strict, JsonValue<T> value) {
        return Reading.ofRequest(strict).read(tree, value);
    }

    /**
     * What {@code description} makes of a document that this house has written for itself.
     *
     * <p>Texts, numbers and points in time are what they were when they were written, to the last blank and decimal; only
     * the rules of the domain bound them. A field that nobody asks for cannot be read.
     *
     * @throws kassa.domain.rule.RuleViolation if a rule of the domain is broken by what stands there
     * @throws IllegalStateException if it is not such a document
     */
    public static <T> T restore(String document, Function<JsonObject, T> description) {
        try {
            return Reading.ofStored().read(JsonFormat.parse(new JsonText(document)), JsonValue.object(description));
        } catch (InvalidRequest unreadable) {
            throw new IllegalStateException("a stored document cannot be read: " + unreadable.violations(), unreadable);
        }
    }
}
