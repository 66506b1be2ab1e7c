package kassa.adapter.http.event;

import static kassa.adapter.http.server.Route.Method.GET;

import java.util.List;
import java.util.Objects;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.event.EventFeed;
import kassa.application.event.EventPage;

/** Where the merchant's systems read what has happened. */
public final class EventRoutes implements Routes {

    private final EventFeed feed;

    private EventRoutes(EventFeed feed) {
        this.feed = Objects.requireNonNull(feed, "feed");
    }

    public static EventRoutes of(EventFeed feed) {
        return new EventRoutes(feed);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.admin(GET, "/admin/events", this::page));
    }

    private Answer page(Call call) {
        EventPageJson.Request asked = call.query(EventPageJson::read);
        EventPage page = feed.page(asked.after(), asked.limit());
        return Answer.json(JsonWriter.object(page, EventPageJson::write));
    }
}
