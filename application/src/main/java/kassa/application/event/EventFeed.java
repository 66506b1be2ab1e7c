package kassa.application.event;

import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;

/** Lets the merchant's systems read what has happened. */
@DrivingPort
public interface EventFeed {

    /**
     * Events in an order that never changes: each once, those of one subject as they happened.
     *
     * @param after the {@code next} of the page before; 0 for the first page
     * @param limit how many at most, 1 or more
     */
    EventPage page(long after, int limit);

    /** The use case over these ports. */
    static EventFeed over(Transactions transactions, Outbox outbox) {
        return new EventFeedService(transactions, outbox);
    }
}
