package kassa.adapter.http.delivery;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.delivery.Mover;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.delivery.StatusChange;
import kassa.domain.delivery.StatusLog;

/** What an order has gone through, to keep: {@code {"earlier": ["DRAFT"], "changes": [{"by": "MERCHANT", ..}]}}. */
final class StoredLogJson {

    private static final int ANY_NUMBER = Integer.MAX_VALUE;
    private static final JsonValue<ShipmentStatus> STATUS = oneOf(ShipmentStatus.class);

    static final JsonValue<StatusLog> VALUE = object(StoredLogJson::read);

    private StoredLogJson() {}

    private static StatusLog read(JsonObject in) {
        return new StatusLog(
                in.list("earlier", ANY_NUMBER, STATUS), in.list("changes", ANY_NUMBER, object(StoredLogJson::change)));
    }

    private static StatusChange change(JsonObject in) {
        return new StatusChange(
                in.required("by", oneOf(Mover.class)),
                in.optional("person", text()),
                in.optional("before", STATUS),
                in.required("after", STATUS),
                in.required("at", instant()),
                in.optional("note", text()));
    }

    static void write(StatusLog log, JsonWriter out) {
        out.texts("earlier", log.earlier().stream().map(ShipmentStatus::name).toList())
                .list("changes", log.changes(), StoredLogJson::write);
    }

    private static void write(StatusChange change, JsonWriter out) {
        out.text("by", change.by().name())
                .optionalText("person", change.person())
                .optionalText("before", change.before().map(ShipmentStatus::name))
                .text("after", change.after().name())
                .instant("at", change.at())
                .optionalText("note", change.note());
    }
}
