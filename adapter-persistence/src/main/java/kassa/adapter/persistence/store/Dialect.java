package kassa.adapter.persistence.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** All that one database does otherwise than another. Statements are the same for all. */
interface Dialect {

    /** The dialect that the URL asks for. */
    static Dialect of(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return new H2Dialect();
        }
        throw new DatabaseUnusable(
                "the database URL begins with jdbc:h2: and names a file, as jdbc:h2:file:./data/kassa");
    }

    /** The URL with all settings that the guarantees of the store rest on. */
    String hardened(String url);

    /** Settings of the pool that this database needs. */
    void tune(HikariConfig pool);

    /** The folders of migrations, those for all databases among them. */
    List<String> migrations();

    /** The level of {@link Connection} at which a unit of work sees one state of the store from first to last. */
    int snapshotIsolation();

    /** Why the database cannot be opened, if this failure tells. */
    Optional<DatabaseUnusable> refusal(SQLException failure);
}
