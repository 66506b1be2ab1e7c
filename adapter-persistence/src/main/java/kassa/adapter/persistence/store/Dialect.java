package kassa.adapter.persistence.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** All that one database does otherwise than another. Statements are the same for all. */
interface Dialect {

    /**
     * The dialect that the URL asks for.
     *
     * @throws DatabaseUnusable if it asks for something else, or for what would break a guarantee of the store
     */
    static Dialect of(StoreSettings settings) {
        if (settings.url().startsWith("jdbc:h2:")) {
            return new H2Dialect(H2Url.of(settings));
        }
        if (settings.url().startsWith("jdbc:postgresql:")) {
            return new PostgresDialect(PostgresUrl.of(settings));
        }
        throw new DatabaseUnusable("the database URL begins with jdbc:h2: or jdbc:postgresql:, as"
                + " jdbc:h2:file:./data/kassa or jdbc:postgresql://localhost/kassa");
    }

    /**
     * Nothing is made where nothing is.
     *
     * @throws DatabaseUnusable if opening the database would make it
     */
    void requireExisting();

    /** Tells the pool where to connect and as whom, with all settings that the guarantees of the store rest on. */
    void aim(HikariConfig pool);

    /**
     * Looks at the database once, before anything is done with it.
     *
     * @throws DatabaseUnusable if it is not fit to keep what we keep
     * @throws SQLException if it cannot be reached
     */
    void inspect() throws SQLException;

    /** The folders of migrations, those for all databases among them. */
    List<String> migrations();

    /** Connections for migrations, which may take longer than any unit of work. */
    DataSource unhurried();

    /**
     * Begins work that changes the store.
     *
     * @throws kassa.application.port.StorageUnavailable if there is no room for changes
     */
    void beginWork(Handle handle);

    /** Begins work that only reads, and that sees one state of the store from first to last. */
    void beginSnapshot(Handle handle);

    /** Does work that writes, from the beginning of its transaction to the end, when others let it. */
    <T> T write(Supplier<T> work);

    /** Why the database cannot be opened, if this failure tells. */
    Optional<DatabaseUnusable> refusal(SQLException failure);
}
