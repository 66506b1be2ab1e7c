package kassa.adapter.persistence.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;

/** H2, embedded: one process, one file. */
final class H2Dialect implements Dialect {

    private static final String IN_USE = "90020";

    /** As long as a caller may well wait, and longer than any work takes but a large catalogue. */
    private static final Duration LONGEST_TURN = Duration.ofSeconds(10);

    private static final Map<String, String> REASONS = Map.of(
            "28000", "the database refuses this user or password",
            "90011", "the path of the database is relative: begin it with ./ or make it absolute",
            "90030", "the database file is damaged or is none of H2",
            "90048", "the database file was written by another version of H2",
            "90049", "the database file is encrypted",
            "90046", "the database URL cannot be read",
            "90113", "the database URL has a setting that H2 does not know");

    private final Turns turns = new Turns(LONGEST_TURN);
    private final H2Url url;
    private final DiskRoom room;

    H2Dialect(H2Url url) {
        this(url, DiskRoom.of(url.place()));
    }

    H2Dialect(H2Url url, DiskRoom room) {
        this.url = url;
        this.room = room;
    }

    @Override
    public void requireExisting() {
        url.file().filter(file -> !new H2File(file).exists()).ifPresent(missing -> {
            throw new DatabaseUnusable("there is no database file " + missing);
        });
    }

    @Override
    public void aim(HikariConfig pool) {
        pool.setJdbcUrl(url.hardened());
        url.login().user().ifPresent(pool::setUsername);
        url.login().password().ifPresent(pool::setPassword);
        // Connections within the process neither age nor cost anything; the database closes with the last one.
        pool.setMaxLifetime(0);
        pool.setIdleTimeout(0);
        // H2 closes a database that it cannot write, and calls the connections to it valid for ever: a new one opens
        // it.
        pool.setConnectionTestQuery("select 1");
        pool.setExceptionOverride(new DeadConnections());
    }

    /** A file that H2 can open is fit, once it has recovered from a crash. */
    @Override
    public void inspect() {
        url.file().map(H2File::new).ifPresent(H2Dialect::recover);
    }

    private static void recover(H2File file) {
        try {
            file.recover();
        } catch (IOException failure) {
            throw new DatabaseUnusable(failure.getMessage(), failure);
        }
    }

    @Override
    public List<String> migrations() {
        return List.of("classpath:db/migration/common", "classpath:db/migration/h2");
    }

    /** Beside the pool, which may have a single connection: migrations need two. */
    @Override
    public DataSource unhurried() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url.hardened());
        url.login().user().ifPresent(source::setUser);
        url.login().password().ifPresent(source::setPassword);
        return source;
    }

    @Override
    public void beginWork(Handle handle) {
        room.require();
        handle.begin();
    }

    /** H2 calls a snapshot SERIALIZABLE; its REPEATABLE READ lets rows appear. */
    @Override
    public void beginSnapshot(Handle handle) {
        handle.setTransactionIsolationLevel(Connection.TRANSACTION_SERIALIZABLE);
        handle.setReadOnly(true);
        handle.begin();
    }

    /**
     * To a file one after the other. What H2 writes there when one commits is not of one moment: of what others are doing
     * meanwhile it has a part, and not always what would undo that after a crash. And without a crash, what is undone would come
     * over what others have made of the same row.
     */
    @Override
    public <T> T write(Supplier<T> work) {
        return url.file().isPresent() ? turns.during(work) : work.get();
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
