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
        return new Reading(strict).read(tree, value);
    }
}
