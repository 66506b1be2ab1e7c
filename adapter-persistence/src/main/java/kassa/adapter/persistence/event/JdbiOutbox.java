package kassa.adapter.persistence.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.DispatchTable;
import kassa.adapter.persistence.store.DispatchTable.Taken;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.dispatch.Dispatch;
import kassa.application.event.EventId;
import kassa.application.event.Outbox;
import kassa.application.event.OutgoingEvent;
import kassa.application.event.PlacedEvent;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The outbox in tables: all events, the last position given, and what is to be delivered. */
public final class JdbiOutbox implements Outbox {

    private static final DispatchTable DELIVERIES = new DispatchTable("outbox_delivery", "feed_position");

    private final Session session;

    private JdbiOutbox(Session session) {
        this.session = session;
    }

    public static Outbox in(Store store) {
        return new JdbiOutbox(store.session());
    }

    @Override
    public void append(OutgoingEvent event) {
        String sql = """
                insert into outbox_event (subject, subject_sequence, body)
                values (?, ?, ?)""";
        session.change(handle -> handle.createUpdate(sql)
                .bind(0, event.id().subject())
                .bind(1, event.id().sequence())
                .bind(2, event.body())
                .execute());
    }

    @Override
    public int place(int most) {
        return session.change(handle -> FeedPositions.give(handle, most));
    }

    @Override
    public List<PlacedEvent> page(long after, int limit) {
        String sql = """
                select feed_position, subject, subject_sequence, body
                from outbox_event
                where feed_position > ?
                order by feed_position
                fetch first ? rows only""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, after)
                .bind(1, limit)
                .map((row, context) -> new PlacedEvent(row.getLong("feed_position"), event(row, context)))
                .list());
    }

    static OutgoingEvent event(ResultSet row, StatementContext context) throws SQLException {
        EventId id = new EventId(row.getString("subject"), row.getInt("subject_sequence"));
        return new OutgoingEvent(id, row.getString("body"));
    }

    @Override
    public Optional<Dispatch<OutgoingEvent>> claim(Instant now, Instant until) {
        return session.change(handle -> DELIVERIES.claim(handle, now, until).map(taken -> dispatch(handle, taken)));
    }

    private static Dispatch<OutgoingEvent> dispatch(Handle handle, Taken taken) {
        String sql = """
                select subject, subject_sequence, body
                from outbox_event
                where feed_position = ?""";
        OutgoingEvent event = handle.createQuery(sql)
                .bind(0, taken.key())
                .map(JdbiOutbox::event)
                .one();
        return new Dispatch<>(taken.key(), event, taken.attempt());
    }

    @Override
    public void complete(Dispatch<OutgoingEvent> dispatch) {
        session.change(handle -> DELIVERIES.complete(handle, taken(dispatch)));
    }

    @Override
    public void postpone(Dispatch<OutgoingEvent> dispatch, Instant until) {
        session.change(handle -> DELIVERIES.postpone(handle, taken(dispatch), until));
    }

    private static Taken taken(Dispatch<OutgoingEvent> dispatch) {
        return new Taken(dispatch.position(), dispatch.item().id().subject(), dispatch.attempt());
    }
}
