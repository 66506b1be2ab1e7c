package kassa.adapter.persistence.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import kassa.application.port.Transactions;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * An open database with all its tables: what the adapters of the ports stand on.
 *
 * <p>Thread-safe. It belongs to this process until it is closed.
 */
public final class Store implements AutoCloseable {

    private static final Duration LONGEST_WORK = Duration.ofSeconds(30);

    private final HikariDataSource pool;
    private final Gate gate = new Gate();
    private final Session session = new Session();
    private final Transactions transactions;

    /** @param connections those of the pool, as the work gets them */
    Store(HikariDataSource pool, DataSource connections, Dialect dialect) {
        this.pool = pool;
        this.transactions = new JdbiTransactions(jdbi(connections), session, gate, dialect);
    }

    /**
     * Opens the database, makes it if there is none yet, and brings its tables up to this version.
     *
     * @throws DatabaseInUse if another process has it open
     * @throws DatabaseUnusable if it cannot be opened for another reason
     */
    public static Store open(StoreSettings settings) {
        return open(settings, Dialect.of(settings), Migrations::apply);
    }

    /**
     * Opens a database that is there, with the tables of just this version; none is made or changed.
     *
     * @throws DatabaseInUse if another process has it open
     * @throws DatabaseUnusable if there is none, or its tables are of another version, or it cannot be opened for another
     *     reason
     */
    public static Store openExisting(StoreSettings settings) {
        Dialect dialect = Dialect.of(settings);
        dialect.requireExisting();
        return open(settings, dialect, Migrations::requireApplied);
    }

    private static Store open(StoreSettings settings, Dialect dialect, BiConsumer<DataSource, Dialect> tables) {
        HikariDataSource pool = ConnectionPool.open(settings, dialect);
        try {
            tables.accept(dialect.unhurried(), dialect);
            return new Store(pool, pool, dialect);
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    private static Jdbi jdbi(DataSource connections) {
        Jdbi jdbi = Jdbi.create(connections).registerArrayType(String.class, "varchar");
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        // A failed statement is logged: without what it was to store, which may be about a customer.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    public Transactions transactions() {
        return transactions;
    }

    /** How the adapters of the ports send their statements. */
    public Session session() {
        return session;
    }

    /** Lets running work end, takes no more, and closes the database in good order. */
    @Override
    public void close() {
        gate.close(LONGEST_WORK);
        pool.close();
    }

    int busyConnections() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }
}
