package kassa.application.node;

import java.util.List;
import java.util.Objects;

/**
 * Whether the node can do its work.
 *
 * @param database whether its database answers
 * @param parts how its other parts fare: none of them keeps it from its work
 */
public record NodeHealth(boolean database, List<Part> parts) {

    /** A part of the node and a word for how it fares, such as {@code platform: PAUSED}. */
    public record Part(String name, String state) {

        public Part {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(state, "state");
        }
    }

    public NodeHealth {
        parts = List.copyOf(parts);
    }

    public boolean isUp() {
        return database;
    }
}
