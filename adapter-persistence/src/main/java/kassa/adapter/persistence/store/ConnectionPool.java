package kassa.adapter.persistence.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.time.Duration;

/** Opens the connections to a database. */
final class ConnectionPool {

    /** A connection that takes longer to tell that it is alive counts as dead. */
    private static final Duration LONGEST_VALIDATION = Duration.ofSeconds(1);

    private ConnectionPool() {}

    /** @throws DatabaseUnusable if the database cannot be reached or refuses us */
    static HikariDataSource open(StoreSettings settings, Dialect dialect) {
        HikariConfig config = config(settings, dialect);
        try {
            dialect.inspect();
            return new HikariDataSource(config);
        } catch (SQLException failure) {
            throw unusable(failure, dialect);
        } catch (PoolInitializationException failure) {
            throw SqlFailures.cause(failure)
                    .map(cause -> unusable(cause, dialect))
                    .orElseGet(() -> new DatabaseUnusable("the database cannot be opened", failure));
        }
    }

    private static HikariConfig config(StoreSettings settings, Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("kassa");
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setValidationTimeout(
                Math.min(LONGEST_VALIDATION.toMillis(), settings.patience().toMillis()));
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        dialect.aim(config);
        return config;
    }

    private static DatabaseUnusable unusable(SQLException cause, Dialect dialect) {
        return dialect.refusal(cause)
                .orElseGet(() -> new DatabaseUnusable("the database cannot be opened: " + firstLine(cause), cause));
    }

    /** H2 puts the statement after the first line, drivers may put more: the operator needs the reason alone. */
    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
