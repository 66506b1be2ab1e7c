package kassa.adapter.persistence.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A database as a version of the program left it, looked at without the store. */
record PastDatabase(TestDatabase database, HikariDataSource connections) implements AutoCloseable {

    /** All rows of a table, each as its columns and their values. */
    record Table(String name, List<Map<String, Optional<String>>> rows) {}

    /** A database without any table. */
    static PastDatabase empty(DatabaseKind kind) {
        TestDatabase database = kind.create();
        StoreSettings settings = database.settings().withConnections(2);
        return new PastDatabase(database, ConnectionPool.open(settings, Dialect.of(settings)));
    }

    /** With the tables that there were with this migration, and the rows of {@code history} up to it. */
    static PastDatabase at(DatabaseKind kind, String version) {
        PastDatabase past = empty(kind);
        for (String each : versions(kind).stream()
                .filter(earlier -> earlier.compareTo(version) <= 0)
                .toList()) {
            past.migrations().target(each).load().migrate();
            past.with(handle -> handle.createScript(rows(each)).execute());
        }
        return past;
    }

    /** The numbers of all migrations, in order. */
    static List<String> versions(DatabaseKind kind) {
        try (PastDatabase empty = empty(kind)) {
            return Stream.of(empty.migrations().load().info().all())
                    .map(each -> each.getVersion().getVersion())
                    .toList();
        }
    }

    FluentConfiguration migrations() {
        return Migrations.configuration(connections, Dialect.of(settings()));
    }

    private static String rows(String version) {
        String script = "/history/V" + version + ".sql";
        try (InputStream text = PastDatabase.class.getResourceAsStream(script)) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Our tables with all that is in them. */
    List<Table> tables() {
        return with(handle -> {
            List<Table> tables = new ArrayList<>();
            names(handle).forEach(name -> tables.add(new Table(name, rows(handle, name))));
            return tables;
        });
    }

    private static List<String> names(Handle handle) {
        String sql = """
                select table_name
                from information_schema.tables
                where table_schema = current_schema and table_name not like 'flyway%'
                order by table_name""";
        return handle.createQuery(sql).map((row, context) -> row.getString(1)).list();
    }

    private static List<Map<String, Optional<String>>> rows(Handle handle, String table) {
        return handle.createQuery("select * from " + table)
                .map((row, context) -> {
                    Map<String, Optional<String>> values = new TreeMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.put(row.getMetaData().getColumnName(i), Optional.ofNullable(row.getString(i)));
                    }
                    return values;
                })
                .list();
    }

    <T> T with(Function<Handle, T> statements) {
        return Jdbi.create(connections).withHandle(statements::apply);
    }

    StoreSettings settings() {
        return database.settings();
    }

    @Override
    public void close() {
        connections.close();
        database.close();
    }
}
