package kassa.adapter.persistence.platform;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kassa.adapter.persistence.store.DispatchTable;
import kassa.adapter.persistence.store.DispatchTable.Taken;
import kassa.adapter.persistence.store.Instants;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.dispatch.Dispatch;
import kassa.application.platform.CallId;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallState;
import kassa.application.platform.CallSubject;
import kassa.application.platform.KeptCall;
import kassa.application.platform.ListedCall;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import org.jdbi.v3.core.Handle;

/** Calls to the platform in tables: those that it does not have yet, and which of them are to be sent when. */
public final class JdbiPlatformCalls implements PlatformCalls {

    private static final DispatchTable DELIVERIES = new DispatchTable("platform_call_delivery", "call_number");

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
        CallId id = new CallId(UUID.randomUUID().toString());
        session.change(handle ->
                PlatformCallRows.insert(handle, id, call, clock.instant()) + putUpForDelivery(handle, id, call));
    }

    private static int putUpForDelivery(Handle handle, CallId id, OutgoingCall call) {
        String sql = """
                insert into platform_call_delivery (call_number, subject, attempts, due_at)
                select call_number, ?, 0, ?
                from platform_call
                where call_id = ?""";
        return handle.createUpdate(sql)
                .bind(0, call.subject().toString())
                .bind(1, Instants.column(DispatchTable.AT_ONCE))
                .bind(2, id.value())
                .execute();
    }

    @Override
    public Optional<Dispatch<KeptCall>> claim(Instant now, Instant until) {
        return session.change(handle -> DELIVERIES
                .claim(handle, now, until)
                .map(taken ->
                        new Dispatch<>(taken.key(), PlatformCallRows.kept(handle, taken.key()), taken.attempt())));
    }

    /** What was set aside meanwhile, by a node that sent it again, has arrived all the same. */
    @Override
    public void complete(Dispatch<KeptCall> dispatch) {
        session.change(handle -> {
            DELIVERIES.complete(handle, taken(dispatch));
            return PlatformCallRows.delete(handle, dispatch.position());
        });
    }

    @Override
    public void postpone(Dispatch<KeptCall> dispatch, Instant until) {
        session.change(handle -> DELIVERIES.postpone(handle, taken(dispatch), until));
    }

    @Override
    public void note(Dispatch<KeptCall> dispatch, String problem) {
        session.change(handle -> PlatformCallRows.note(handle, dispatch.position(), problem));
    }

    @Override
    public void setAside(Dispatch<KeptCall> dispatch, Instant now, String problem) {
        session.change(handle -> {
            DELIVERIES.complete(handle, taken(dispatch));
            return PlatformCallRows.setAside(handle, dispatch.position(), now, problem);
        });
    }

    private static Taken taken(Dispatch<KeptCall> dispatch) {
        return new Taken(dispatch.position(), dispatch.item().call().subject().toString(), dispatch.attempt());
    }

    @Override
    public void putBack(ListedCall call) {
        KeptCall kept = call.kept();
        session.change(handle -> PlatformCallRows.takeBack(handle, kept.number()) == 0
                ? 0
                : putUpForDelivery(handle, kept.id(), kept.call()));
    }

    @Override
    public void drop(ListedCall call) {
        session.change(
                handle -> PlatformCallRows.deleteSetAside(handle, call.kept().number()));
    }

    @Override
    public void withdraw(CallSubject subject, CallKind kind) {
        session.change(handle -> PlatformCallRows.numbers(handle, subject, kind).stream()
                .mapToInt(number -> withdraw(handle, new Taken(number, subject.toString(), 0)))
                .sum());
    }

    /** One that someone puts back at that moment is up for delivery by the time that the row can be deleted. */
    private static int withdraw(Handle handle, Taken delivery) {
        DELIVERIES.complete(handle, delivery);
        int deleted = PlatformCallRows.delete(handle, delivery.key());
        DELIVERIES.complete(handle, delivery);
        return deleted;
    }

    @Override
    public Optional<ListedCall> find(CallId id) {
        return session.ask(handle -> PlatformCallRows.find(handle, id));
    }

    @Override
    public List<ListedCall> page(CallState state, long after, int limit) {
        return session.ask(handle -> PlatformCallRows.page(handle, state, after, limit));
    }

    @Override
    public long count(CallState state) {
        return session.ask(handle -> PlatformCallRows.count(handle, state));
    }
}
