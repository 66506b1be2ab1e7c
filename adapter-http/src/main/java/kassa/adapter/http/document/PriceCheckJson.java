package kassa.adapter.http.document;

import java.util.Map;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.pricing.PriceCheck;

/**
 * How the price that was shown compares with ours: {@code {"result": "DIFFERENT", "sent": 0.99, "ours": 1.03}} or {@code
 * {"result": "MATCH"}}; left out where none was shown.
 */
public final class PriceCheckJson {

    public static final JsonValue<PriceCheck> VALUE = JsonValue.object(PriceCheckJson::read);

    private PriceCheckJson() {}

    private static PriceCheck read(JsonObject in) {
        return in.byType(
                "result", Map.of("MATCH", none -> new PriceCheck.Match(), "DIFFERENT", PriceCheckJson::different));
    }

    private static PriceCheck different(JsonObject in) {
        return new PriceCheck.Different(
                in.required("sent", JsonValue.decimal()), in.required("ours", JsonValue.decimal()));
    }

    /** The field {@code name} with the comparison. */
    public static JsonWriter write(String name, PriceCheck check, JsonWriter out) {
        return check.fold(
                () -> out.object(name, fields -> fields.text("result", "MATCH")),
                (sent, ours) -> out.object(
                        name,
                        fields -> fields.text("result", "DIFFERENT")
                                .decimal("sent", sent)
                                .decimal("ours", ours)),
                () -> out);
    }
}
