package kassa.application.event;

import java.util.Objects;

/**
 * The one name of an event: what it is about and how many events that has had, such as {@code R1-2}.
 *
 * @param subject events of one subject are told in their order
 * @param sequence counts the events of the subject from 1
 */
public record EventId(String subject, int sequence) {

    public EventId {
        Objects.requireNonNull(subject, "subject");
        if (sequence < 1) {
            throw new IllegalArgumentException("events of a subject count from 1");
        }
    }

    @Override
    public String toString() {
        return subject + "-" + sequence;
    }
}
