package kassa.adapter.persistence.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL: a server, for any number of nodes. */
final class PostgresDialect implements Dialect {

    private static final int LONGEST_LOGIN_SECONDS = 5;

    private static final Map<String, String> REASONS = Map.of(
            "28P01", "the database refuses this user or password",
            "28000", "the database refuses this user or password",
            "08004", "the database refuses this user or password",
            "3D000", "the server has no database of this name: make one, it is filled at the first start",
            "08001", "the server of the database cannot be reached",
            "08006", "the server of the database does not answer",
            "53300", "the server of the database has no connection left for this node",
            "57P03", "the server of the database is starting or stopping",
            "42501", "this user may not change the tables of the database: let it own the database",
            "25006", "the tables have to be changed, but the database takes no changes");

    /**
     * What each connection is told first. A lock is waited for longer than the server needs to resolve a deadlock (1 s):
     * else both sides would give up, instead of one. The server gives up on a statement
     * before we do, and on a node that fell silent in the middle of its work, whose locks would hold up all others. A
     * commit that returned is on disk, whatever the server's own setting.
     */
    private static final String SESSION = """
            select
                set_config('lock_timeout', '2s', false),
                set_config('statement_timeout', '%ds', false),
                set_config('idle_in_transaction_session_timeout', '10s', false),
                set_config('synchronous_commit', replace(current_setting('synchronous_commit'), 'off', 'on'), false)""";

    private final PostgresUrl url;

    PostgresDialect(PostgresUrl url) {
        this.url = url;
    }

    /** A server makes no database when someone connects. */
    @Override
    public void requireExisting() {}

    @Override
    public void aim(HikariConfig pool) {
        pool.setJdbcUrl(url.hardened());
        url.login().user().ifPresent(pool::setUsername);
        url.login().password().ifPresent(pool::setPassword);
        pool.setConnectionInitSql(
                SESSION.formatted(url.longestSilence().minusSeconds(1).toSeconds()));
    }

    @Override
    public void inspect() throws SQLException {
        try (Connection connection = unhurried().getConnection()) {
            PostgresInspection.of(connection).requireFit();
        }
    }

    @Override
    public List<String> migrations() {
        return List.of("classpath:db/migration/common", "classpath:db/migration/postgresql");
    }

    @Override
    public DataSource unhurried() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url.unhurried());
        source.setLoginTimeout(LONGEST_LOGIN_SECONDS);
        url.login().user().ifPresent(source::setUser);
        url.login().password().ifPresent(source::setPassword);
        return source;
    }

    @Override
    public void beginWork(Handle handle) {
        handle.begin();
    }

    /** Said in the transaction: it travels with its beginning, and nothing has to be taken back behind it. */
    @Override
    public void beginSnapshot(Handle handle) {
        handle.begin();
        handle.execute("set transaction isolation level repeatable read, read only");
    }

    /** The server itself keeps apart what many write at once. */
    @Override
    public <T> T write(Supplier<T> work) {
        return work.get();
    }

    @Override
    public Optional<DatabaseUnusable> refusal(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return Optional.ofNullable(REASONS.get(state)).map(reason -> new DatabaseUnusable(reason, failure));
    }
}
