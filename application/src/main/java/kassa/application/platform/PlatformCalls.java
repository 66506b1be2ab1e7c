package kassa.application.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.dispatch.Dispatch;
import kassa.application.dispatch.DispatchQueue;
import kassa.application.port.DrivenPort;

/**
 * The calls that the platform does not have yet: those that wait to be sent, and those that were set aside.
 *
 * <p>A call is appended within the unit of work that it tells of, and sent after that: no unit of work waits for the
 * platform, and what was not kept is never told.
 */
@DrivenPort
public interface PlatformCalls extends DispatchQueue<KeptCall> {

    /**
     * Adds a call within the running unit of work: it will be sent exactly if that is kept, behind all earlier calls of its
     * subject. Whoever needs an order among calls of units of work that run beside each other keeps these apart.
     */
    void append(OutgoingCall call);

    /**
     * Notes what came of an attempt to send a call that goes on waiting.
     *
     * @param problem at most 500 characters
     */
    void note(Dispatch<KeptCall> dispatch, String problem);

    /** The call waits no more, but is kept with the reason: the next one of its subject is due. */
    void setAside(Dispatch<KeptCall> dispatch, Instant now, String problem);

    /** A call that was set aside waits again, before all later ones of its subject. One that waits goes on waiting. */
    void putBack(ListedCall call);

    /** A call that was set aside is kept no more. One that waits goes on waiting. */
    void drop(ListedCall call);

    /**
     * Calls of that kind and subject are kept no more, whether they wait or were set aside: they would come too late. One
     * that a node is sending at that moment may still arrive, but is not sent again.
     */
    void withdraw(CallSubject subject, CallKind kind);

    /** The call of that id, if it is kept. */
    Optional<ListedCall> find(CallId id);

    /** Calls in that state, oldest first, those behind that number, at most {@code limit}. */
    List<ListedCall> page(CallState state, long after, int limit);

    /** The calls of {@link #page} that wait, without how they stand. */
    default List<KeptCall> waiting(long after, int limit) {
        return page(CallState.WAITING, after, limit).stream()
                .map(ListedCall::kept)
                .toList();
    }

    /** How many there are in that state. */
    long count(CallState state);
}
