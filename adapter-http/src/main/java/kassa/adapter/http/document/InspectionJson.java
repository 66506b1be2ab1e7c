package kassa.adapter.http.document;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.json.Words;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.Inspection.BetweenTime;
import kassa.domain.catalogue.Inspection.MaxAmount;
import kassa.domain.catalogue.Inspection.MaxTime;
import kassa.domain.catalogue.Inspection.MinAge;
import kassa.domain.catalogue.Inspection.MinAmount;
import kassa.domain.catalogue.Inspection.MinTime;
import kassa.domain.catalogue.InspectionAction;

/**
 * An inspection: {@code {"type": "MIN_AGE", "action": "RESTRICT", "age": 18}}.
 *
 * <p>Without an action it is INSPECT. A time zone that is not known is a violation; without one the store's counts.
 */
public final class InspectionJson {

    private static final int OLDEST = 150;
    private static final JsonValue<Integer> AGE = JsonValue.integer(0, OLDEST);
    private static final JsonValue<InspectionAction> ACTION =
            JsonValue.oneOf(Words.of(InspectionAction.class).also("RESTICT", InspectionAction.RESTRICT));
    private static final Map<String, Function<JsonObject, Inspection>> TYPES = types();

    public static final JsonValue<Inspection> VALUE = JsonValue.object(in -> in.byType("type", TYPES));

    private InspectionJson() {}

    private static Map<String, Function<JsonObject, Inspection>> types() {
        Map<String, Function<JsonObject, Inspection>> types = new LinkedHashMap<>();
        types.put("BETWEEN_TIME", InspectionJson::betweenTime);
        types.put("MIN_TIME", in -> new MinTime(action(in), time(in, "time"), zone(in)));
        types.put("MAX_TIME", in -> new MaxTime(action(in), time(in, "time"), zone(in)));
        types.put("MIN_AGE", in -> new MinAge(action(in), in.required("age", AGE)));
        types.put("MIN_AMOUNT", in -> amount(in, MinAmount::new));
        types.put("MAX_AMOUNT", in -> amount(in, MaxAmount::new));
        return types;
    }

    private static Inspection betweenTime(JsonObject in) {
        return new BetweenTime(action(in), time(in, "start"), time(in, "end"), zone(in));
    }

    /** The bounds of an amount are the domain's: asked as it is read, it names the field that breaks them. */
    private static Inspection amount(JsonObject in, BiFunction<InspectionAction, BigDecimal, Inspection> inspection) {
        InspectionAction action = action(in);
        return in.required("amount", JsonValue.decimal().as(amount -> inspection.apply(action, amount)));
    }

    private static InspectionAction action(JsonObject in) {
        return in.orElse("action", ACTION, InspectionAction.INSPECT);
    }

    private static LocalTime time(JsonObject in, String name) {
        return in.required(name, JsonValue.time());
    }

    private static Optional<ZoneId> zone(JsonObject in) {
        return in.optional("timezone", ZoneJson.VALUE);
    }

    public static void write(Inspection inspection, JsonWriter out) {
        write(inspection, Optional.empty(), out);
    }

    /** In the form of the platform, which does not know the zone of the store: it is named where none other is. */
    public static void writeForPlatform(Inspection inspection, ZoneId store, JsonWriter out) {
        write(inspection, Optional.of(store), out);
    }

    private static void write(Inspection inspection, Optional<ZoneId> store, JsonWriter out) {
        inspection
                .fold(new Fields(store, out))
                .text("action", inspection.action().name());
    }

    /** What each type has besides its action; {@code store} is the zone where it has none. */
    private record Fields(Optional<ZoneId> store, JsonWriter out) implements Inspection.Cases<JsonWriter> {

        @Override
        public JsonWriter betweenTime(BetweenTime inspection) {
            out.text("type", "BETWEEN_TIME")
                    .text("start", inspection.start().toString())
                    .text("end", inspection.end().toString());
            return zone(inspection.zone());
        }

        @Override
        public JsonWriter minTime(MinTime inspection) {
            out.text("type", "MIN_TIME").text("time", inspection.time().toString());
            return zone(inspection.zone());
        }

        @Override
        public JsonWriter maxTime(MaxTime inspection) {
            out.text("type", "MAX_TIME").text("time", inspection.time().toString());
            return zone(inspection.zone());
        }

        @Override
        public JsonWriter minAge(MinAge inspection) {
            return out.text("type", "MIN_AGE").integer("age", inspection.age());
        }

        @Override
        public JsonWriter minAmount(MinAmount inspection) {
            return out.text("type", "MIN_AMOUNT").decimal("amount", inspection.amount());
        }

        @Override
        public JsonWriter maxAmount(MaxAmount inspection) {
            return out.text("type", "MAX_AMOUNT").decimal("amount", inspection.amount());
        }

        private JsonWriter zone(Optional<ZoneId> zone) {
            return out.optionalText("timezone", zone.or(() -> store).map(ZoneId::getId));
        }
    }
}
