package kassa.bootstrap.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** New databases of one kind, with nothing set that would make them faster than an operator's. */
interface LoadDatabases extends AutoCloseable {

    /** The URL of a new, empty one. */
    String create(String name);

    /** What has to be known of them, in a few words. */
    String description();

    @Override
    void close();

    static LoadDatabases of(String kind, Path folder) {
        return switch (kind) {
            case "h2" -> new H2(folder);
            case "postgresql" -> Postgres.start();
            default -> throw new IllegalArgumentException("there is no database " + kind);
        };
    }

    /** Files, opened as the node opens its own by default. */
    record H2(Path folder) implements LoadDatabases {

        @Override
        public String create(String name) {
            return "jdbc:h2:file:" + folder.resolve(name).toAbsolutePath();
        }

        @Override
        public String description() {
            return "H2, a file, as the node opens it by default (WRITE_DELAY=0)";
        }

        @Override
        public void close() {}
    }

    /** A server that is started for the run, or the one that {@code TEST_POSTGRES_URL} names; it must wait for the disk. */
    record Postgres(String url, AutoCloseable server) implements LoadDatabases {

        private static final List<String> DURABLE = List.of("fsync", "full_page_writes", "synchronous_commit");

        static Postgres start() {
            String named = System.getenv("TEST_POSTGRES_URL");
            Postgres server = named == null ? embedded() : new Postgres(named, () -> {});
            DURABLE.forEach(server::requireOn);
            return server;
        }

        /** The library turns all three off, for tests that need no disk. */
        private static Postgres embedded() {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1));
            DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
            try {
                EmbeddedPostgres server = builder.start();
                return new Postgres(server.getJdbcUrl("postgres", "postgres"), server);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private void requireOn(String setting) {
            if (!ask("show " + setting).equals("on")) {
                throw new IllegalStateException("the server has " + setting + " off: it would not wait for the disk");
            }
        }

        @Override
        public String create(String name) {
            String database = "kassa_load_" + name + "_" + System.currentTimeMillis();
            ask("create database " + database + " template template0 encoding 'UTF8'");
            return url.replaceFirst("^(jdbc:postgresql://[^/?]*/)[^?]*", "$1" + database);
        }

        @Override
        public String description() {
            return "PostgreSQL " + ask("show server_version") + ", " + String.join(", ", DURABLE) + " on";
        }

        private String ask(String sql) {
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                return statement.execute(sql) ? first(statement) : "";
            } catch (SQLException failure) {
                throw new IllegalStateException(sql + " failed", failure);
            }
        }

        private static String first(Statement statement) throws SQLException {
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (Exception failure) {
                throw new IllegalStateException("the server does not stop", failure);
            }
        }
    }
}
