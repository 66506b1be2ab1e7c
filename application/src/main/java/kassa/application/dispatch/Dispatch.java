package kassa.application.dispatch;

import java.util.Objects;

/**
 * Something that one node has taken upon itself to send, for a while.
 *
 * @param position a later one for each later thing of a subject
 * @param item what is to be sent
 * @param attempt counts the attempts to send it from 1
 */
public record Dispatch<T>(long position, T item, int attempt) {

    public Dispatch {
        Objects.requireNonNull(item, "item");
    }
}
