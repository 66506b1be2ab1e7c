package kassa.application.platform;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of an attempt to send a call.
 *
 * @param reason in a few words, such as {@code it answered 422}
 * @param said the beginning of what the platform said itself, for those who have to mend it
 * @param retryAfter how long the platform wants to be left alone, if it said so
 */
public record Reception(Kind kind, String reason, Optional<String> said, Optional<Duration> retryAfter) {

    private static final int LONGEST_TEXT = 200;

    /** What an answer, or none, says of the call and of the platform. */
    public enum Kind {
        /** The platform has the call. */
        TAKEN,
        /** The platform does not want the call, however often it is sent. */
        REFUSED,
        /** The platform wants it later. */
        BUSY,
        /** The platform does not know the node, or does not let it do this. */
        UNAUTHORIZED,
        /** The platform was not reached, or is broken. */
        AWAY
    }

    public Reception {
        Objects.requireNonNull(kind, "kind");
        if (reason.length() > LONGEST_TEXT || said.orElse("").length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("reason and what was said have at most 200 characters");
        }
        Objects.requireNonNull(retryAfter, "retryAfter");
    }

    public static Reception of(Kind kind, String reason) {
        return new Reception(kind, reason, Optional.empty(), Optional.empty());
    }

    /** Reason and what was said, as it is kept with the call: without signs that a database or a terminal does not take. */
    String problem() {
        String told = reason + said.map(text -> ": " + text).orElse("");
        return told.replaceAll("\\p{C}+", " ");
    }
}
