package kassa.adapter.http.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.json.JsonValue;

/** Reads JSON in tests as strictly as the admin API does; apostrophes may stand for quotes. */
public final class Read {

    private Read() {}

    public static <T> T value(String json, JsonValue<T> value) {
        return JsonReading.of(tree(json), true, value);
    }

    /** Every violation: its pointer, a blank, its reason. */
    public static List<String> violations(String json, JsonValue<?> value) {
        InvalidRequest refused =
                catchThrowableOfType(InvalidRequest.class, () -> JsonReading.of(tree(json), true, value));
        return refused.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.reason())
                .toList();
    }

    private static JsonNode tree(String json) {
        return JsonFormat.parse(new JsonText(json.replace('\'', '"')));
    }
}
