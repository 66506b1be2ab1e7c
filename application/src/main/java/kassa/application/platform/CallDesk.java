package kassa.application.platform;

import java.util.Optional;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;

/** Where the merchant sees which calls the platform does not have, and has them sent again. */
@DrivingPort
public interface CallDesk {

    /**
     * Calls in that state, oldest first.
     *
     * @param after the {@code next} of the page before; 0 for the first page
     * @param limit how many at most, 1 or more
     */
    CallPage page(CallState state, long after, int limit);

    /**
     * Has a call that was set aside sent again; one that waits goes on waiting.
     *
     * @return how it stands now; empty if no such call is kept
     */
    Optional<ListedCall> retry(CallId id);

    /**
     * Gives up a call that was set aside: it is never sent again. One that waits goes on waiting.
     *
     * @return how it stands now; empty if no such call is kept any more
     */
    Optional<ListedCall> giveUp(CallId id);

    /** Has all calls sent again that were set aside, and answers how many they were. */
    long retryAll();

    /** The use case over these ports. */
    static CallDesk over(Transactions transactions, PlatformCalls calls) {
        return new CallDeskService(transactions, calls);
    }
}
