package kassa.application.port;

import java.util.Objects;

/**
 * Something as it was read from the store.
 *
 * @param version tells whether it is still the same when a change of it is written
 */
public record Versioned<T>(T value, long version) {

    public Versioned {
        Objects.requireNonNull(value, "value");
    }
}
