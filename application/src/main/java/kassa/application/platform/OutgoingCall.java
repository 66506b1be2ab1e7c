package kassa.application.platform;

import java.util.Objects;

/**
 * Something that the platform is to be told, in the words in which it is told.
 *
 * @param body the same bytes each time it is sent
 */
public record OutgoingCall(CallSubject subject, CallKind kind, String body) {

    public OutgoingCall {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(body, "body");
    }
}
