package kassa.application.event;

import java.util.Objects;

/**
 * An event at its place in the feed.
 *
 * @param position 1 or more; a later one for each later event of a subject
 */
public record PlacedEvent(long position, OutgoingEvent event) {

    public PlacedEvent {
        Objects.requireNonNull(event, "event");
    }
}
