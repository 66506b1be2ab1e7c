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
        FluentConfiguration configuration = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(dialect.migrations().toArray(String[]::new))
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true);
        try {
            configuration.load().migrate();
        } catch (FlywayException failure) {
            throw new DatabaseUnusable(
                    "the tables of the database do not fit this version: " + firstLine(failure), failure);
        }
    }

    private static String firstLine(FlywayException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
