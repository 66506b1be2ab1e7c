package kassa.application.dispatch;

import java.time.Instant;
import java.util.Optional;
import kassa.application.port.DrivenPort;

/** What is still to be sent, shared by any number of nodes. */
@DrivenPort
public interface DispatchQueue<T> {

    /**
     * Takes something that is due upon this node; what is of one subject is due one after the other.
     *
     * @param until when it is due again, unless something comes of it before
     * @return empty if nothing is due
     */
    Optional<Dispatch<T>> claim(Instant now, Instant until);

    /** It has arrived, by whomever it was sent: the next one of its subject is due. */
    void complete(Dispatch<T> dispatch);

    /** It is due again at that instant, unless someone else has taken it since. */
    void postpone(Dispatch<T> dispatch, Instant until);
}
