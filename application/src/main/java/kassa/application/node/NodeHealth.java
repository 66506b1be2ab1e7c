package kassa.application.node;

/**
 * Whether the node can do its work.
 *
 * @param database whether its database answers
 */
public record NodeHealth(boolean database) {

    public boolean isUp() {
        return database;
    }
}
