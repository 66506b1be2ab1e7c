package kassa.adapter.persistence.store;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the data is kept and how it is reached, such as {@code jdbc:h2:file:./data/kassa} without user and password.
 *
 * @param url a JDBC URL of H2 or PostgreSQL
 * @param user empty if the URL or the database needs none
 * @param password empty if there is none; it appears in no text that this class makes
 * @param connections how many units of work can run at the same time, 1 or more
 * @param patience how long a unit of work waits for a free connection, {@link #SHORTEST_PATIENCE} to
 *     {@link #LONGEST_PATIENCE}
 */
public record StoreSettings(String url, String user, String password, int connections, Duration patience) {

    public static final Duration SHORTEST_PATIENCE = Duration.ofMillis(250);
    public static final Duration LONGEST_PATIENCE = Duration.ofSeconds(5);

    private static final int USUAL_CONNECTIONS = 16;
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(2);

    public StoreSettings {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        if (connections < 1) {
            throw new IllegalArgumentException("a store has one connection or more");
        }
        if (patience.compareTo(SHORTEST_PATIENCE) < 0 || patience.compareTo(LONGEST_PATIENCE) > 0) {
            throw new IllegalArgumentException("patience lasts " + SHORTEST_PATIENCE + " to " + LONGEST_PATIENCE);
        }
    }

    /** The database of this URL with the usual sixteen connections and two seconds of patience. */
    public static StoreSettings of(String url, String user, String password) {
        return new StoreSettings(url, user, password, USUAL_CONNECTIONS, USUAL_PATIENCE);
    }

    /** What is wrong with the URL, as far as can be told before anything is opened; it tells no password. */
    public Optional<String> fault() {
        try {
            Dialect.of(this);
            return Optional.empty();
        } catch (DatabaseUnusable wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    public StoreSettings withConnections(int count) {
        return new StoreSettings(url, user, password, count, patience);
    }

    public StoreSettings withPatience(Duration wait) {
        return new StoreSettings(url, user, password, connections, wait);
    }

    @Override
    public String toString() {
        return "StoreSettings[connections=" + connections + ", patience=" + patience + "]";
    }
}
