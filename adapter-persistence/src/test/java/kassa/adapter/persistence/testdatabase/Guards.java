package kassa.adapter.persistence.testdatabase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Tables that refuse changes, and how someone who owns the database gets around that. */
public final class Guards {

    private static final Map<String, String> GUARDED =
            Map.of("ledger_entry", "ledger_entry_is_append_only", "closing", "closing_is_append_only");

    private Guards() {}

    /** What the statements come to while the triggers are out of the way; they are back afterwards. */
    public static <T> T without(Handle handle, Function<Handle, T> statements) {
        boolean isPostgres = productOf(handle).equals("PostgreSQL");
        List<String> before = new ArrayList<>();
        List<String> afterwards = new ArrayList<>();
        GUARDED.forEach((table, trigger) -> {
            before.add(isPostgres ? "alter table " + table + " disable trigger user" : "drop trigger " + trigger);
            afterwards.add(
                    isPostgres
                            ? "alter table " + table + " enable trigger user"
                            : "create trigger " + trigger + " before update, delete on " + table
                                    + " call 'kassa.adapter.persistence.store.AppendOnly'");
        });
        before.forEach(handle::execute);
        try {
            return statements.apply(handle);
        } finally {
            afterwards.forEach(handle::execute);
        }
    }

    private static String productOf(Handle handle) {
        try {
            return handle.getConnection().getMetaData().getDatabaseProductName();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
