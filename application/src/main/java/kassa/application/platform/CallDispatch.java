package kassa.application.platform;

import java.time.InstantSource;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;

/**
 * Sends the platform what it is to be told: each call at least once, those of one subject in their order.
 *
 * <p>A call that was not taken is sent again, after a second at first and up to two minutes later, until it is taken; later
 * calls of its subject wait, others do not. One that the platform refuses for good is set aside, so that it holds up
 * nothing. While the platform is away, calls pause. Any number of nodes may send from one store, each with any number of
 * threads: a call is sent once, unless a node ends while it is sending it.
 */
@DrivingPort
public interface CallDispatch {

    /**
     * Sends calls that are due, one after the other.
     *
     * @param most how many at most
     * @return how many were tried; fewer than {@code most} if no more are due, or calls pause
     */
    int sendDue(int most);

    /** The use case over these ports. */
    static CallDispatch over(
            Transactions transactions,
            PlatformCalls calls,
            SmartsPlatform platform,
            PlatformLine line,
            CallJournal journal,
            InstantSource clock) {
        return new CallDispatchService(transactions, calls, platform, line, journal, clock);
    }
}
