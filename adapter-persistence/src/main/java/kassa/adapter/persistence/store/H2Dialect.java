package kassa.adapter.persistence.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** H2, embedded: one process, one file. */
final class H2Dialect implements Dialect {

    private static final String IN_USE = "90020";

    private static final Map<String, String> REASONS = Map.of(
            "28000", "the database refuses this user or password",
            "90011", "the path of the database is relative: begin it with ./ or make it absolute",
            "90030", "the database file is damaged or is none of H2",
            "90048", "the database file was written by another version of H2",
            "90049", "the database file is encrypted",
            "90046", "the database URL cannot be read",
            "90113", "the database URL has a setting that H2 does not know");

    @Override
    public String hardened(String url) {
        return H2Url.parse(url).hardened();
    }

    @Override
    public void tune(HikariConfig pool) {
        // Connections within the process neither age nor cost anything; the database closes with the last one.
        pool.setMaxLifetime(0);
        pool.setIdleTimeout(0);
    }

    @Override
    public List<String> migrations() {
        return List.of("classpath:db/migration/common");
    }

    /** H2 calls a snapshot SERIALIZABLE; its REPEATABLE READ lets rows appear. */
    @Override
    public int snapshotIsolation() {
        return Connection.TRANSACTION_SERIALIZABLE;
    }

    @Override
    public Optional<DatabaseUnusable> refusal(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals(IN_USE)) {
            return Optional.of(new DatabaseInUse(failure));
        }
        return Optional.ofNullable(REASONS.get(state)).map(reason -> new DatabaseUnusable(reason, failure));
    }
}
