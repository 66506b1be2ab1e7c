package kassa.adapter.persistence.event;

import java.util.List;
import kassa.adapter.persistence.store.DispatchTable;
import kassa.adapter.persistence.store.Instants;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Gives positions in the feed, one unit of work after the other.
 *
 * <p>Each statement of the unit of work sees what was committed before it: behind the lock, the positions that others
 * gave. What is seen without a position is committed, so whatever is added later stands behind it.
 */
final class FeedPositions {

    private FeedPositions() {}

    static int give(Handle handle, int most) {
        if (unplaced(handle, 1).isEmpty()) {
            return 0;
        }
        long last = lastPosition(handle);
        List<Long> placed = unplaced(handle, most);
        put(handle, placed, last);
        putUpForDelivery(handle, last);
        return keep(handle, last + placed.size(), placed.size());
    }

    /** Locked until the unit of work ends; if two start the series at the same moment, one of them is tried again. */
    private static long lastPosition(Handle handle) {
        String sql = """
                select last_position
                from outbox_position
                where outbox_position_id = 1
                for update""";
        return handle.createQuery(sql)
                .map((row, context) -> row.getLong(1))
                .findOne()
                .orElseGet(() -> start(handle));
    }

    private static long start(Handle handle) {
        handle.execute("insert into outbox_position (outbox_position_id, last_position) values (1, 0)");
        return 0;
    }

    private static List<Long> unplaced(Handle handle, int most) {
        String sql = """
                select event_number
                from outbox_event
                where feed_position is null
                order by event_number
                fetch first ? rows only""";
        return handle.createQuery(sql)
                .bind(0, most)
                .map((row, context) -> row.getLong(1))
                .list();
    }

    private static void put(Handle handle, List<Long> events, long last) {
        String sql = """
                update outbox_event
                set feed_position = ?
                where event_number = ?""";
        PreparedBatch batch = handle.prepareBatch(sql);
        for (int i = 0; i < events.size(); i++) {
            batch.bind(0, last + 1 + i).bind(1, events.get(i)).add();
        }
        batch.execute();
    }

    private static void putUpForDelivery(Handle handle, long last) {
        String sql = """
                insert into outbox_delivery (feed_position, subject, attempts, due_at)
                select feed_position, subject, 0, ?
                from outbox_event
                where feed_position > ?""";
        handle.createUpdate(sql)
                .bind(0, Instants.column(DispatchTable.AT_ONCE))
                .bind(1, last)
                .execute();
    }

    private static int keep(Handle handle, long last, int placed) {
        String sql = """
                update outbox_position
                set last_position = ?
                where outbox_position_id = 1""";
        handle.createUpdate(sql).bind(0, last).execute();
        return placed;
    }
}
