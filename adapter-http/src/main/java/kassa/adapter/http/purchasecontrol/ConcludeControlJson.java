package kassa.adapter.http.purchasecontrol;

import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.prose;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kassa.adapter.http.document.RequestedCartJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.Words;
import kassa.application.purchasecontrol.ConcludeControl;
import kassa.domain.purchasecontrol.ControlStatus;

/** What someone of the store made of a control: {@code {"status": "PASSED", "supervisor": "Mari", "products": [..]}}. */
final class ConcludeControlJson {

    private static final int MAX_NOTE = 2_000;
    private static final int MAX_NAME = 200;
    private static final JsonValue<ControlStatus> STATUS = oneOf(Words.of(sayable()));

    private ConcludeControlJson() {}

    static ConcludeControl read(JsonObject in) {
        return new ConcludeControl(
                in.required("status", STATUS),
                in.optional("products", RequestedCartJson.LINES),
                in.optional("supervisor", text(MAX_NAME)),
                in.optional("note", prose(MAX_NOTE)));
    }

    /** Nobody says that time has run out: it does. */
    private static Map<String, ControlStatus> sayable() {
        Map<String, ControlStatus> words = new LinkedHashMap<>();
        Stream.of(ControlStatus.values())
                .filter(status -> status != ControlStatus.EXPIRED)
                .forEach(status -> words.put(status.name(), status));
        return words;
    }
}
