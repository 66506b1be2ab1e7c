package kassa.application.event;

import java.time.InstantSource;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;

/**
 * Tells the merchant's system what has happened: each event at least once, those of one subject in their order.
 *
 * <p>An event that was not taken is told again, after a second at first and up to ten minutes later, until it is taken;
 * later events of its subject wait, others do not. Any number of nodes may deliver from one store, each with any number of
 * threads: an event is told once, unless a node ends while it is telling it.
 */
@DrivingPort
public interface EventDelivery {

    /**
     * Delivers events that are due, one after the other.
     *
     * @param most how many at most
     * @return how many were tried; fewer than {@code most} if no more are due
     */
    int deliverDue(int most);

    /** The use case over these ports. */
    static EventDelivery over(Transactions transactions, Outbox outbox, EventReceiver receiver, InstantSource clock) {
        return new EventDeliveryService(transactions, outbox, receiver, clock);
    }
}
