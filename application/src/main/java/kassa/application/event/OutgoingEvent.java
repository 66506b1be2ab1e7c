package kassa.application.event;

import java.util.Objects;

/**
 * Something that has happened, in the words in which the merchant's systems are told.
 *
 * @param body the same bytes each time it is told
 */
public record OutgoingEvent(EventId id, String body) {

    public OutgoingEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(body, "body");
    }
}
