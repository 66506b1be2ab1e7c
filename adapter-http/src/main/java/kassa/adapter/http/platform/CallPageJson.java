package kassa.adapter.http.platform;

import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.oneOf;

import java.time.Instant;
import java.util.Optional;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.platform.CallPage;
import kassa.application.platform.CallState;
import kassa.application.platform.ListedCall;
import kassa.application.platform.OutgoingCall;

/** A page of kept calls: {@code {"calls": [{"id": "6f1c…", "kind": "ORDER_STATUS", "state": "WAITING", ..}], "next": 17}}. */
final class CallPageJson {

    private static final JsonValue<Long> AFTER = integer(0L, Long.MAX_VALUE);
    private static final JsonValue<Integer> LIMIT = integer(1, 500);
    private static final int USUAL_LIMIT = 100;

    private CallPageJson() {}

    /** What someone wants to see. */
    record Request(CallState state, long after, int limit) {}

    static Request read(JsonObject in) {
        return new Request(
                in.orElse("state", oneOf(CallState.class), CallState.WAITING),
                in.orElse("after", AFTER, 0L),
                in.orElse("limit", LIMIT, USUAL_LIMIT));
    }

    static void write(CallPage page, JsonWriter out) {
        out.list("calls", page.calls(), CallPageJson::write).integer("next", page.next());
    }

    /** The body stands there as it is sent. */
    static void write(ListedCall listed, JsonWriter out) {
        OutgoingCall call = listed.kept().call();
        out.text("id", listed.kept().id().value())
                .text("institutionId", call.subject().institution().value())
                .text("subject", call.subject().name())
                .text("kind", call.kind().name())
                .text("state", listed.state().name())
                .instant("appendedAt", listed.kept().appendedAt())
                .integer("attempts", listed.attempts())
                .optionalInstant("nextAttemptAt", nextAttempt(listed))
                .optionalInstant("setAsideAt", listed.setAsideAt())
                .optionalText("problem", listed.problem())
                .raw("body", call.body());
    }

    /** One that was not tried yet is due at once. */
    private static Optional<Instant> nextAttempt(ListedCall listed) {
        return listed.dueAt().filter(due -> listed.attempts() > 0);
    }
}
