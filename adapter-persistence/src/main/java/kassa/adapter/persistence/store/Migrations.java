package kassa.adapter.persistence.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.logging.LogFactory;

/** Brings the tables of a database up to this version of the program. */
final class Migrations {

    private Migrations() {}

    /** @throws DatabaseUnusable if the database holds something else or was written by a later version */
    static void apply(DataSource database, Dialect dialect) {
        LogFactory.setLogCreator(MigrationLog::new);
        try {
            configuration(database, dialect).load().migrate();
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
