package kassa.adapter.http.document;

import java.math.BigDecimal;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;

/** A quantity: {@code {"unit": "KILOGRAM", "value": 0.846}}. */
public final class QuantityJson {

    /** A unit alone: {@code "KILOGRAM"}. */
    public static final JsonValue<UnitOfMeasure> UNIT = JsonValue.oneOf(UnitOfMeasure.class);

    public static final JsonValue<Quantity> VALUE = JsonValue.object(QuantityJson::read);

    /** Whatever the unit is, its bounds are the same. */
    private static final JsonValue<BigDecimal> AMOUNT =
            JsonValue.decimal().as(value -> new Quantity(value, UnitOfMeasure.PIECE).value());

    private QuantityJson() {}

    private static Quantity read(JsonObject in) {
        UnitOfMeasure unit = in.required("unit", UNIT);
        return new Quantity(in.required("value", AMOUNT), unit);
    }

    public static void write(Quantity quantity, JsonWriter out) {
        out.text("unit", quantity.unit().name()).decimal("value", quantity.value());
    }
}
