package kassa.adapter.persistence.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a database of PostgreSQL is like, looked at before anything is done with it: migrations would find out later, and
 * take their time.
 *
 * @param encoding how it keeps texts, such as UTF8
 * @param empty whether no migration has ever been there
 * @param readOnly whether it takes no changes
 * @param mayCreate whether its user may make tables
 */
record PostgresInspection(String encoding, boolean empty, boolean readOnly, boolean mayCreate) {

    static PostgresInspection of(Connection connection) throws SQLException {
        String sql = """
                select
                    current_setting('server_encoding'),
                    to_regclass('flyway_schema_history') is null,
                    current_setting('transaction_read_only')::boolean,
                    coalesce(has_schema_privilege(current_schema(), 'create'), false)""";
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return new PostgresInspection(
                    answer.getString(1), answer.getBoolean(2), answer.getBoolean(3), answer.getBoolean(4));
        }
    }

    /** @throws DatabaseUnusable if it cannot keep what we keep */
    void requireFit() {
        if (!encoding.equals("UTF8")) {
            throw new DatabaseUnusable(
                    "the database keeps texts as " + encoding + " and not every script: make one with encoding UTF8");
        }
        if (empty && readOnly) {
            throw new DatabaseUnusable("the database takes no changes: it is a standby, or set to be read only");
        }
        if (empty && !mayCreate) {
            throw new DatabaseUnusable("this user may not make tables in the database: let it own the database");
        }
    }
}
