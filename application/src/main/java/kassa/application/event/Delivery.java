package kassa.application.event;

import java.util.Objects;

/**
 * An event that one node has taken upon itself to deliver, for a while.
 *
 * @param position where the event stands in the feed
 * @param attempt counts the attempts to deliver it from 1
 */
public record Delivery(long position, OutgoingEvent event, int attempt) {

    public Delivery {
        Objects.requireNonNull(event, "event");
    }
}
