package kassa.application.platform;

import java.util.List;
import kassa.application.port.DrivenPort;

/**
 * The calls that the platform does not have yet.
 *
 * <p>A call is appended within the unit of work that it tells of, and sent after that: no unit of work waits for the
 * platform, and what was not kept is never told.
 */
@DrivenPort
public interface PlatformCalls {

    /**
     * Adds a call within the running unit of work: it will be sent exactly if that is kept, behind all earlier calls of its
     * subject.
     */
    void append(OutgoingCall call);

    /** Calls that wait to be sent, oldest first, those behind that number, at most {@code limit}. */
    List<KeptCall> waiting(long after, int limit);
}
