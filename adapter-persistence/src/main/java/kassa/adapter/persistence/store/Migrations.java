package kassa.adapter.persistence.store;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.logging.LogFactory;

/** Brings the tables of a database up to this version of the program, or finds out whether they are there. */
final class Migrations {

    private Migrations() {}

    /** @throws DatabaseUnusable if the database holds something else or was written by a later version */
    static void apply(DataSource database, Dialect dialect) {
        with(database, dialect, Flyway::migrate);
    }

    /** @throws DatabaseUnusable unless the tables are there as this version makes them; nothing is changed */
    static void requireApplied(DataSource database, Dialect dialect) {
        with(database, dialect, Migrations::requireApplied);
    }

    private static void requireApplied(Flyway flyway) {
        MigrationInfoService tables = flyway.info();
        if (tables.current() == null) {
            throw new DatabaseUnusable("no node has made its tables in this database yet");
        }
        if (tables.pending().length > 0) {
            throw new DatabaseUnusable(
                    "the tables of the database are of an earlier version, and change when a node of this"
                            + " version starts");
        }
        flyway.validate();
    }

    private static void with(DataSource database, Dialect dialect, Consumer<Flyway> work) {
        LogFactory.setLogCreator(MigrationLog::new);
        try {
            work.accept(configuration(database, dialect).load());
        } catch (FlywayException failure) {
            throw SqlFailures.cause(failure).flatMap(dialect::refusal).orElseGet(() -> unfit(failure));
        }
    }

    static FluentConfiguration configuration(DataSource database, Dialect dialect) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(dialect.migrations().toArray(String[]::new))
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true);
    }

    private static DatabaseUnusable unfit(FlywayException failure) {
        return new DatabaseUnusable(
                "the tables of the database do not fit this version: " + firstLine(failure), failure);
    }

    private static String firstLine(FlywayException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
