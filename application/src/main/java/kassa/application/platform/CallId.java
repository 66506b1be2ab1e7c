package kassa.application.platform;

import java.util.Objects;

/**
 * The one name of a call, such as {@code 6f1c2a3e-4c53-4d0e-9f0a-0a3c7d2b9e55}: goes with it each time it is sent.
 *
 * @param value of no other call, of this node or any other
 */
public record CallId(String value) {

    public CallId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
