package kassa.adapter.http.problem;

import java.util.Objects;

/**
 * A failure of another layer that is no bug: {@code new FailureMapping(StorageUnavailable.class, NOT_READY, "…")}.
 *
 * @param failure the exceptions meant, their subclasses included
 * @param problem what they are to a caller
 * @param detail the sentence for the caller; what the exception says stays in the log
 */
public record FailureMapping(Class<? extends RuntimeException> failure, HttpProblem problem, String detail) {

    public FailureMapping {
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(detail, "detail");
    }
}
