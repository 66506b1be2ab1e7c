package kassa.adapter.persistence.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kassa.adapter.persistence.store.StoreSettings;

/**
 * A real PostgreSQL: the server that {@code TEST_POSTGRES_URL} names, or one that comes with the build, is started when a
 * test first asks for it and ends with this JVM.
 *
 * <p>Where neither can be had, every test that asks fails and says so.
 */
public final class PostgresServer {

    private static final String NAMED = "TEST_POSTGRES_URL";

    /** Far more than a start takes: who waits that long waits in vain. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Sorts and folds case as Estonians do: what holds for such a database holds for one that compares bytes. */
    private static final String ESTONIAN =
            "template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'et-EE'";

    private static Optional<PostgresServer> running = Optional.empty();

    private final String url;

    private PostgresServer(String url) {
        this.url = url;
    }

    /** The one server of this JVM. */
    public static synchronized PostgresServer shared() {
        if (running.isEmpty()) {
            running = Optional.of(
                    new PostgresServer(Optional.ofNullable(System.getenv(NAMED)).orElseGet(PostgresServer::start)));
        }
        return running.get();
    }

    private static String start() {
        try {
            return EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start().getJdbcUrl("postgres", "postgres");
        } catch (IOException | RuntimeException failure) {
            throw new AssertionError(
                    "These tests need a real PostgreSQL, and the one that comes with the build does not start here. Name"
                            + " a server in " + NAMED + ", with a user who may create databases, such as"
                            + " jdbc:postgresql://localhost/postgres?user=postgres&password=secret",
                    failure);
        }
    }

    /** A new database, removed together with all connections to it. */
    public TestDatabase create() {
        return create(ESTONIAN);
    }

    /** A new database of this kind, in the words of {@code create database}. */
    public TestDatabase create(String kind) {
        String name = "kassa_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " " + kind);
        return new TestDatabase(
                StoreSettings.of(urlOf(name), "", ""), () -> execute("drop database " + name + " with (force)"));
    }

    /** The URL with another database between its last slash and its settings. */
    private String urlOf(String database) {
        return url.replaceFirst("^(jdbc:postgresql://[^/?]*/)[^?]*", "$1" + database);
    }

    /** Runs a statement as the owner of the server. */
    public void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(sql + " failed on " + urlOf("postgres").replaceFirst("\\?.*", ""), failure);
        }
    }
}
