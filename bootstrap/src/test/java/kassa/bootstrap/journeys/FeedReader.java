package kassa.bootstrap.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A system of the merchant that reads the feed of events, page by page, and never looks back. Used by one thread at a time. */
final class FeedReader {

    private static final int PAGE = 50;

    private final List<JsonNode> events = new ArrayList<>();
    private String next = "0";

    /** Reads until the feed has no more. */
    void read(Desk desk) {
        int before;
        do {
            before = events.size();
            JsonNode page = desk.get("/admin/events?limit=" + PAGE + "&after=" + next);
            events.addAll(Books.list(page.get("events")));
            next = page.get("next").asText();
        } while (events.size() - before == PAGE);
    }

    List<JsonNode> events() {
        return List.copyOf(events);
    }
}
