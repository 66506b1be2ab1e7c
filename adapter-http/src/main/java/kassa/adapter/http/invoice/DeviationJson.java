package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.list;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.verbatim;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.json.Words;
import kassa.domain.invoice.Deviation;
import kassa.domain.invoice.DeviationKind;

/** A deviation: {@code {"kind": "price", "place": "/products/0/price/total", "said": "1.19", "computed": "1.29"}}. */
final class DeviationJson {

    private static final JsonValue<String> TEXT = verbatim(Integer.MAX_VALUE);
    private static final JsonValue<DeviationKind> KIND = oneOf(Words.of(Arrays.stream(DeviationKind.values())
            .collect(Collectors.toMap(DeviationKind::label, Function.identity()))));

    static final JsonValue<List<Deviation>> LIST = list(Integer.MAX_VALUE, object(DeviationJson::read));

    private DeviationJson() {}

    private static Deviation read(JsonObject in) {
        return new Deviation(
                in.required("kind", KIND),
                in.required("place", TEXT),
                in.required("said", TEXT),
                in.required("computed", TEXT));
    }

    static void write(Deviation deviation, JsonWriter out) {
        out.text("kind", deviation.kind().label())
                .text("place", deviation.place())
                .text("said", deviation.said())
                .text("computed", deviation.computed());
    }
}
