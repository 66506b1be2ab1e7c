package kassa.application.event;

import java.util.List;

/**
 * A page of the feed of events.
 *
 * @param next where the next page goes on, also when there is nothing there yet
 */
public record EventPage(List<OutgoingEvent> events, long next) {

    public EventPage {
        events = List.copyOf(events);
    }

    static EventPage of(List<PlacedEvent> found, long after) {
        return new EventPage(
                found.stream().map(PlacedEvent::event).toList(),
                found.isEmpty() ? after : found.get(found.size() - 1).position());
    }
}
