package kassa.application.platform;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A kept call, and how it stands.
 *
 * @param attempts how often it was tried since it waits
 * @param dueAt when it is tried next, unless it waits for an earlier one of its subject; empty if it does not wait
 * @param setAsideAt empty if it waits
 * @param problem what came of the last attempt
 */
public record ListedCall(
        KeptCall kept, int attempts, Optional<Instant> dueAt, Optional<Instant> setAsideAt, Optional<String> problem) {

    public ListedCall {
        Objects.requireNonNull(kept, "kept");
        if (dueAt.isPresent() == setAsideAt.isPresent()) {
            throw new IllegalArgumentException("a call waits or is set aside");
        }
        Objects.requireNonNull(problem, "problem");
    }

    public CallState state() {
        return dueAt.isPresent() ? CallState.WAITING : CallState.SET_ASIDE;
    }
}
