package kassa.application.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.port.DrivenPort;

/**
 * All events that have happened, in the order of the feed, and those among them that are still to be delivered.
 *
 * <p>Units of work that run beside each other add events without knowing of each other, and end in any order: a number
 * that an event got when it was added would appear in the feed behind a reader who has passed it. So events are added
 * without a position, and get one only when the work that added them is done: the feed never changes behind a reader.
 */
@DrivenPort
public interface Outbox {

    /**
     * Adds an event within the running unit of work: it has happened exactly if that is kept.
     *
     * @throws kassa.application.port.StaleVersion if there is an event of this id
     */
    void append(OutgoingEvent event);

    /**
     * Gives events that have none a position, 1, 2, 3 … without gaps, in the order in which they were added, and puts them
     * up for delivery. Whoever else does so at the same moment waits.
     *
     * @param most how many at most
     * @return how many got one
     */
    int place(int most);

    /** The events behind that position, at most {@code limit}. */
    List<PlacedEvent> page(long after, int limit);

    /**
     * Takes an event that is due upon this node; events of one subject are due one after the other.
     *
     * @param until when it is due again, unless something comes of it before
     * @return empty if none is due
     */
    Optional<Delivery> claim(Instant now, Instant until);

    /** The event has been delivered, by whomever: the next one of its subject is due. */
    void complete(Delivery delivery);

    /** The event is due again at that instant, unless someone else has taken it since. */
    void postpone(Delivery delivery, Instant until);
}
