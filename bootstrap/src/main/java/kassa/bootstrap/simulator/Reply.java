package kassa.bootstrap.simulator;

import java.time.Duration;
import java.util.Optional;

/**
 * What the node answered to a request.
 *
 * @param requestId the name that the request was sent under
 * @param echoedId the name under which the node says it knows it
 * @param retryAfter the seconds after which it wants to be asked again
 */
record Reply(
        int status,
        String contentType,
        String body,
        String requestId,
        Optional<String> echoedId,
        Optional<String> retryAfter,
        Duration took) {

    boolean isOk() {
        return status == 200;
    }

    /** Whether the node is too busy, or not ready: it may be asked again. */
    boolean isLater() {
        return status == 429 || status == 503;
    }
}
