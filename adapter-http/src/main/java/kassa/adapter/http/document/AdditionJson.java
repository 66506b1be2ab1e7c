package kassa.adapter.http.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.json.Words;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Addition.Direction;
import kassa.domain.catalogue.Addition.Measure;

/** A discount or markup: {@code {"type": "DSC", "rate": 10}}, or an amount for each unit under {@code sum}. */
public final class AdditionJson {

    private static final Map<Direction, String> TYPES = Map.of(Direction.DISCOUNT, "DSC", Direction.MARKUP, "MRK");
    private static final JsonValue<Direction> TYPE = JsonValue.oneOf(types());

    public static final JsonValue<Addition> VALUE = JsonValue.object(AdditionJson::read);

    private AdditionJson() {}

    private static Addition read(JsonObject in) {
        Direction direction = in.required("type", TYPE);
        Optional<BigDecimal> rate = in.optional("rate", JsonValue.decimal());
        Optional<BigDecimal> sum = in.optional("sum", JsonValue.decimal());
        if (in.has("rate") == in.has("sum")) {
            in.refuse("needs either a rate or a sum");
        }
        return new Addition(
                direction,
                rate.isPresent() ? Measure.RATE : Measure.SUM,
                rate.or(() -> sum).orElseThrow());
    }

    public static void write(Addition addition, JsonWriter out) {
        out.text("type", type(addition)).decimal(addition.measure() == Measure.RATE ? "rate" : "sum", addition.value());
    }

    /** Whether it is a discount or a markup, as the platform says it. */
    public static String type(Addition addition) {
        return TYPES.get(addition.direction());
    }

    private static Words<Direction> types() {
        Map<String, Direction> words = new LinkedHashMap<>();
        for (Direction direction : Direction.values()) {
            words.put(TYPES.get(direction), direction);
        }
        return Words.of(words);
    }
}
