package kassa.adapter.persistence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A table of what is to be sent, and who has taken it: a taken row is due when its time runs out, and its attempts tell
 * whether someone else has taken it since. Rows of one subject are due one after the other.
 *
 * @param table has the columns {@code subject}, {@code attempts} and {@code due_at}
 * @param key its primary key, a number: a later one for each later row of a subject
 */
public record DispatchTable(String table, String key) {

    /** Rows are due as soon as they are there, before all that was tried already. */
    public static final Instant AT_ONCE = Instant.EPOCH;

    /** Others may be quicker with some of them. */
    private static final int CANDIDATES = 16;

    /**
     * A row that was taken.
     *
     * @param attempt counts from 1 how often it was
     */
    public record Taken(long key, String subject, int attempt) {}

    public Optional<Taken> claim(Handle handle, Instant now, Instant until) {
        return candidates(handle, now).stream()
                .filter(each -> take(handle, each, now, until) == 1)
                .findFirst();
    }

    /** As they will be once they are taken. */
    private List<Taken> candidates(Handle handle, Instant now) {
        String sql = """
                select d.<key>, d.subject, d.attempts + 1 as attempt
                from <table> d
                where d.due_at <= ? and not exists (
                    select 1
                    from <table> earlier
                    where earlier.subject = d.subject and earlier.<key> < d.<key>)
                order by d.due_at, d.<key>
                fetch first ? rows only""";
        return handle.createQuery(named(sql))
                .bind(0, Instants.column(now))
                .bind(1, CANDIDATES)
                .map(this::map)
                .list();
    }

    private Taken map(ResultSet row, StatementContext context) throws SQLException {
        return new Taken(row.getLong(key), row.getString("subject"), row.getInt("attempt"));
    }

    private int take(Handle handle, Taken candidate, Instant now, Instant until) {
        String sql = """
                update <table>
                set attempts = attempts + 1, due_at = ?
                where <key> = ? and attempts = ? and due_at <= ?""";
        return handle.createUpdate(named(sql))
                .bind(0, Instants.column(until))
                .bind(1, candidate.key())
                .bind(2, candidate.attempt() - 1)
                .bind(3, Instants.column(now))
                .execute();
    }

    /** Takes the row out, whoever has taken it: the next one of its subject is due. */
    public boolean complete(Handle handle, Taken taken) {
        String sql = """
                delete from <table>
                where <key> = ?""";
        int completed = handle.createUpdate(named(sql)).bind(0, taken.key()).execute();
        return completed > 0 && waitUntil(handle, taken, AT_ONCE);
    }

    /** The row is due again at that instant, unless someone else has taken it since. */
    public boolean postpone(Handle handle, Taken taken, Instant until) {
        String sql = """
                update <table>
                set due_at = ?
                where <key> = ? and attempts = ?""";
        int postponed = handle.createUpdate(named(sql))
                .bind(0, Instants.column(until))
                .bind(1, taken.key())
                .bind(2, taken.attempt())
                .execute();
        return postponed > 0 && waitUntil(handle, taken, until);
    }

    /**
     * What waits for this row is not looked at before: it is many when a receiver is away for long. What was tried already
     * does not wait for it, but was there first: someone may be sending it.
     */
    private boolean waitUntil(Handle handle, Taken taken, Instant until) {
        String sql = """
                update <table>
                set due_at = ?
                where subject = ? and <key> > ? and attempts = 0""";
        handle.createUpdate(named(sql))
                .bind(0, Instants.column(until))
                .bind(1, taken.subject())
                .bind(2, taken.key())
                .execute();
        return true;
    }

    private String named(String sql) {
        return sql.replace("<table>", table).replace("<key>", key);
    }
}
