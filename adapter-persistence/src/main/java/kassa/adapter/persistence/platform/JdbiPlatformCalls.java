package kassa.adapter.persistence.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import kassa.adapter.persistence.store.Instants;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.platform.CallId;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallSubject;
import kassa.application.platform.KeptCall;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import kassa.domain.node.InstitutionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Calls to the platform in tables: those that it does not have yet, and which of them are to be sent when. */
public final class JdbiPlatformCalls implements PlatformCalls {

    /** Calls are due at once, before all that was tried already. */
    private static final Instant AT_ONCE = Instant.EPOCH;

    private final Session session;
    private final InstantSource clock;

    private JdbiPlatformCalls(Session session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
    }

    /** @param clock tells since when calls wait */
    public static PlatformCalls in(Store store, InstantSource clock) {
        return new JdbiPlatformCalls(store.session(), clock);
    }

    @Override
    public void append(OutgoingCall call) {
        String id = UUID.randomUUID().toString();
        session.change(handle -> insert(handle, id, call) + putUpForDelivery(handle, id, call.subject()));
    }

    private int insert(Handle handle, String id, OutgoingCall call) {
        String sql = """
                insert into platform_call (call_id, institution_id, subject, kind, body, appended_at)
                values (?, ?, ?, ?, ?, ?)""";
        return handle.createUpdate(sql)
                .bind(0, id)
                .bind(1, call.subject().institution().value())
                .bind(2, call.subject().name())
                .bind(3, call.kind().name())
                .bind(4, call.body())
                .bind(5, Instants.column(clock.instant()))
                .execute();
    }

    private static int putUpForDelivery(Handle handle, String id, CallSubject subject) {
        String sql = """
                insert into platform_call_delivery (call_number, subject, attempts, due_at)
                select call_number, ?, 0, ?
                from platform_call
                where call_id = ?""";
        return handle.createUpdate(sql)
                .bind(0, subject.toString())
                .bind(1, Instants.column(AT_ONCE))
                .bind(2, id)
                .execute();
    }

    @Override
    public List<KeptCall> waiting(long after, int limit) {
        String sql = """
                select call_number, call_id, institution_id, subject, kind, body, appended_at
                from platform_call
                where call_number > ? and set_aside_at is null
                order by call_number
                fetch first ? rows only""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, after)
                .bind(1, limit)
                .map(JdbiPlatformCalls::map)
                .list());
    }

    private static KeptCall map(ResultSet row, StatementContext context) throws SQLException {
        return new KeptCall(
                row.getLong("call_number"),
                new CallId(row.getString("call_id")),
                call(row),
                Instants.read(row, "appended_at").orElseThrow());
    }

    private static OutgoingCall call(ResultSet row) throws SQLException {
        CallSubject subject =
                new CallSubject(new InstitutionId(row.getString("institution_id")), row.getString("subject"));
        return new OutgoingCall(subject, CallKind.valueOf(row.getString("kind")), row.getString("body"));
    }
}
