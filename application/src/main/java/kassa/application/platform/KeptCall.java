package kassa.application.platform;

import java.time.Instant;
import java.util.Objects;

/**
 * A call that is kept because the platform does not have it yet.
 *
 * @param number a later one for each later call of a subject
 */
public record KeptCall(long number, CallId id, OutgoingCall call, Instant appendedAt) {

    public KeptCall {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(appendedAt, "appendedAt");
    }
}
