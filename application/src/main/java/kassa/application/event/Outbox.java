package kassa.application.event;

import java.util.List;
import kassa.application.dispatch.DispatchQueue;
import kassa.application.port.DrivenPort;

/**
 * All events that have happened, in the order of the feed, and those among them that are still to be delivered.
 *
 * <p>Units of work that run beside each other add events without knowing of each other, and end in any order: a number
 * that an event got when it was added would appear in the feed behind a reader who has passed it. So events are added
 * without a position, and get one only when the work that added them is done: the feed never changes behind a reader.
 */
@DrivenPort
public interface Outbox extends DispatchQueue<OutgoingEvent> {

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
}
