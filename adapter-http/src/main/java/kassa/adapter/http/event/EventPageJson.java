package kassa.adapter.http.event;

import static kassa.adapter.http.json.JsonValue.integer;

import java.util.stream.Collectors;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.event.EventPage;
import kassa.application.event.OutgoingEvent;

/** A page of the feed: {@code {"events": [{"id": "R-1-1", "kind": "receipt.issued", ..}], "next": 17}}. */
final class EventPageJson {

    private static final JsonValue<Long> AFTER = integer(0L, Long.MAX_VALUE);
    private static final JsonValue<Integer> LIMIT = integer(1, 500);
    private static final int USUAL_LIMIT = 100;

    private EventPageJson() {}

    /** What a reader asks for. */
    record Request(long after, int limit) {}

    static Request read(JsonObject in) {
        return new Request(in.orElse("after", AFTER, 0L), in.orElse("limit", LIMIT, USUAL_LIMIT));
    }

    /** Events stand there as they were written when they happened. */
    static void write(EventPage page, JsonWriter out) {
        String events = page.events().stream().map(OutgoingEvent::body).collect(Collectors.joining(",", "[", "]"));
        out.raw("events", events).integer("next", page.next());
    }
}
