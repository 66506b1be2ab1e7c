package kassa.adapter.persistence.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Instants;
import kassa.application.event.Delivery;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Deliveries that are due, and who has taken them: a taken one is due when its time runs out, and its attempts tell
 * whether someone else has taken it since.
 */
final class DueDeliveries {

    /** Others may be quicker with some of them. */
    private static final int CANDIDATES = 16;

    private DueDeliveries() {}

    static Optional<Delivery> claim(Handle handle, Instant now, Instant until) {
        return candidates(handle, now).stream()
                .filter(delivery -> take(handle, delivery, now, until) == 1)
                .findFirst();
    }

    /** As they will be once they are taken. */
    private static List<Delivery> candidates(Handle handle, Instant now) {
        String sql = """
                select d.feed_position, d.attempts + 1 as attempt, e.subject, e.subject_sequence, e.body
                from outbox_delivery d
                join outbox_event e on e.feed_position = d.feed_position
                where d.due_at <= ? and not exists (
                    select 1
                    from outbox_delivery earlier
                    where earlier.subject = d.subject and earlier.feed_position < d.feed_position)
                order by d.due_at, d.feed_position
                fetch first ? rows only""";
        return handle.createQuery(sql)
                .bind(0, Instants.column(now))
                .bind(1, CANDIDATES)
                .map(DueDeliveries::map)
                .list();
    }

    private static Delivery map(ResultSet row, StatementContext context) throws SQLException {
        return new Delivery(row.getLong("feed_position"), JdbiOutbox.event(row, context), row.getInt("attempt"));
    }

    private static int take(Handle handle, Delivery delivery, Instant now, Instant until) {
        String sql = """
                update outbox_delivery
                set attempts = attempts + 1, due_at = ?
                where feed_position = ? and attempts = ? and due_at <= ?""";
        return handle.createUpdate(sql)
                .bind(0, Instants.column(until))
                .bind(1, delivery.position())
                .bind(2, delivery.attempt() - 1)
                .bind(3, Instants.column(now))
                .execute();
    }

    static int complete(Handle handle, Delivery delivery) {
        int completed = handle.createUpdate("delete from outbox_delivery where feed_position = ?")
                .bind(0, delivery.position())
                .execute();
        return completed == 0 ? 0 : waitUntil(handle, delivery, Instant.EPOCH);
    }

    static int postpone(Handle handle, Delivery delivery, Instant until) {
        String sql = """
                update outbox_delivery
                set due_at = ?
                where feed_position = ? and attempts = ?""";
        int postponed = handle.createUpdate(sql)
                .bind(0, Instants.column(until))
                .bind(1, delivery.position())
                .bind(2, delivery.attempt())
                .execute();
        return postponed == 0 ? 0 : waitUntil(handle, delivery, until);
    }

    /** What waits for this delivery is not looked at before: it is many when a receiver is away for long. */
    private static int waitUntil(Handle handle, Delivery delivery, Instant until) {
        String sql = """
                update outbox_delivery
                set due_at = ?
                where subject = ? and feed_position > ?""";
        return handle.createUpdate(sql)
                .bind(0, Instants.column(until))
                .bind(1, delivery.event().id().subject())
                .bind(2, delivery.position())
                .execute();
    }
}
