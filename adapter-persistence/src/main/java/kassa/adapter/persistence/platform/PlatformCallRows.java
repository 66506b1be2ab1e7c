package kassa.adapter.persistence.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Instants;
import kassa.application.platform.CallId;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallState;
import kassa.application.platform.CallSubject;
import kassa.application.platform.KeptCall;
import kassa.application.platform.ListedCall;
import kassa.application.platform.OutgoingCall;
import kassa.domain.node.InstitutionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Calls that are kept as rows: those that wait, and those that are set aside. */
final class PlatformCallRows {

    /** Those that wait have a delivery beside them. */
    private static final String LISTED = """
            select
                c.call_number, c.call_id, c.institution_id, c.subject, c.kind, c.body, c.appended_at,
                c.problem, c.set_aside_at, d.attempts, d.due_at
            from platform_call c
            left join platform_call_delivery d on d.call_number = c.call_number
            """;

    private PlatformCallRows() {}

    static int insert(Handle handle, CallId id, OutgoingCall call, Instant now) {
        String sql = """
                insert into platform_call (call_id, institution_id, subject, kind, body, appended_at)
                values (?, ?, ?, ?, ?, ?)""";
        return handle.createUpdate(sql)
                .bind(0, id.value())
                .bind(1, call.subject().institution().value())
                .bind(2, call.subject().name())
                .bind(3, call.kind().name())
                .bind(4, call.body())
                .bind(5, Instants.column(now))
                .execute();
    }

    static KeptCall kept(Handle handle, long number) {
        String sql = """
                select call_number, call_id, institution_id, subject, kind, body, appended_at
                from platform_call
                where call_number = ?""";
        return handle.createQuery(sql)
                .bind(0, number)
                .map((row, context) -> kept(row))
                .one();
    }

    /** Those of that kind and subject, the earliest first. */
    static List<Long> numbers(Handle handle, CallSubject subject, CallKind kind) {
        String sql = """
                select call_number
                from platform_call
                where institution_id = ? and subject = ? and kind = ?
                order by call_number""";
        return handle.createQuery(sql)
                .bind(0, subject.institution().value())
                .bind(1, subject.name())
                .bind(2, kind.name())
                .mapTo(Long.class)
                .list();
    }

    static int delete(Handle handle, long number) {
        return handle.createUpdate("delete from platform_call where call_number = ?")
                .bind(0, number)
                .execute();
    }

    static int deleteSetAside(Handle handle, long number) {
        String sql = """
                delete from platform_call
                where call_number = ? and set_aside_at is not null""";
        return handle.createUpdate(sql).bind(0, number).execute();
    }

    static int note(Handle handle, long number, String problem) {
        String sql = """
                update platform_call
                set problem = ?
                where call_number = ?""";
        return handle.createUpdate(sql).bind(0, problem).bind(1, number).execute();
    }

    static int setAside(Handle handle, long number, Instant now, String problem) {
        String sql = """
                update platform_call
                set set_aside_at = ?, problem = ?
                where call_number = ?""";
        return handle.createUpdate(sql)
                .bind(0, Instants.column(now))
                .bind(1, problem)
                .bind(2, number)
                .execute();
    }

    /** Nothing happens to a call that is not set aside. */
    static int takeBack(Handle handle, long number) {
        String sql = """
                update platform_call
                set set_aside_at = null
                where call_number = ? and set_aside_at is not null""";
        return handle.createUpdate(sql).bind(0, number).execute();
    }

    static Optional<ListedCall> find(Handle handle, CallId id) {
        return handle.createQuery(LISTED + "where c.call_id = ?")
                .bind(0, id.value())
                .map(PlatformCallRows::listed)
                .findOne();
    }

    static List<ListedCall> page(Handle handle, CallState state, long after, int limit) {
        String sql = LISTED + "where c.set_aside_at " + condition(state) + """
                 and c.call_number > ?
                order by c.call_number
                fetch first ? rows only""";
        return handle.createQuery(sql)
                .bind(0, after)
                .bind(1, limit)
                .map(PlatformCallRows::listed)
                .list();
    }

    static long count(Handle handle, CallState state) {
        return handle.createQuery("select count(*) from platform_call where set_aside_at " + condition(state))
                .map((row, context) -> row.getLong(1))
                .one();
    }

    private static String condition(CallState state) {
        return state == CallState.WAITING ? "is null" : "is not null";
    }

    private static ListedCall listed(ResultSet row, StatementContext context) throws SQLException {
        return new ListedCall(
                kept(row),
                row.getInt("attempts"),
                Instants.read(row, "due_at"),
                Instants.read(row, "set_aside_at"),
                Optional.ofNullable(row.getString("problem")));
    }

    private static KeptCall kept(ResultSet row) throws SQLException {
        CallSubject subject =
                new CallSubject(new InstitutionId(row.getString("institution_id")), row.getString("subject"));
        OutgoingCall call = new OutgoingCall(subject, CallKind.valueOf(row.getString("kind")), row.getString("body"));
        return new KeptCall(
                row.getLong("call_number"),
                new CallId(row.getString("call_id")),
                call,
                Instants.read(row, "appended_at").orElseThrow());
    }
}
