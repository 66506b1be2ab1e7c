package kassa.bootstrap.simulator;

import java.util.Objects;

/**
 * Something that an answer is wrong in: {@code new Note("sum-of-rows", "rows sum to 11.41, total is 11.40", "sim-1-7-2")}.
 *
 * @param check the stable name of what does not hold
 * @param requestId the name under which the node's log knows the request
 */
record Note(String check, String detail, String requestId) {

    Note {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(requestId, "requestId");
    }
}
