package kassa.adapter.persistence.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/**
 * Refuses to change or take out rows of a table of H2: {@code create trigger .. before update, delete on .. call
 * 'kassa.adapter.persistence.store.AppendOnly'}.
 *
 * <p>H2 makes it by its name, which stands in every database that has such a trigger: it is public, and keeps its name
 * and its room in every version.
 */
public final class AppendOnly implements Trigger {

    private static final String RESTRICT_VIOLATION = "23001";

    private String table = "the table";

    /** For H2. */
    public AppendOnly() {}

    @Override
    public void init(
            Connection connection, String schema, String trigger, String tableName, boolean before, int events) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException(table + " is append-only", RESTRICT_VIOLATION);
    }
}
