package kassa.application.port.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kassa.application.dispatch.Dispatch;
import kassa.application.platform.CallId;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallState;
import kassa.application.platform.CallSubject;
import kassa.application.platform.KeptCall;
import kassa.application.platform.ListedCall;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import kassa.application.port.contract.Samples;
import kassa.application.port.memory.Tables.CallRow;
import kassa.application.port.memory.Tables.OpenDispatch;

final class MemoryPlatformCalls implements PlatformCalls {

    private final MemoryTransactions units;
    private final MemoryQueue<KeptCall> queue;
    private final AtomicLong numbers = new AtomicLong();

    MemoryPlatformCalls(MemoryTransactions units) {
        this.units = units;
        this.queue = new MemoryQueue<>(units, Tables::callDeliveries);
    }

    @Override
    public void append(OutgoingCall call) {
        long number = numbers.incrementAndGet();
        KeptCall kept = new KeptCall(number, new CallId("call-" + number), call, Samples.NOW);
        units.change(tables -> {
            tables.platformCalls().put(number, new CallRow(kept, Optional.empty(), Optional.empty()));
            putUpForDelivery(tables, kept);
        });
    }

    private static void putUpForDelivery(Tables tables, KeptCall kept) {
        String subject = kept.call().subject().toString();
        tables.callDeliveries().put(kept.number(), new OpenDispatch<>(kept.number(), subject, kept, 0, Instant.EPOCH));
    }

    @Override
    public Optional<Dispatch<KeptCall>> claim(Instant now, Instant until) {
        return queue.claim(now, until);
    }

    @Override
    public void complete(Dispatch<KeptCall> dispatch) {
        queue.complete(dispatch);
        units.change(tables -> tables.platformCalls().remove(dispatch.position()));
    }

    @Override
    public void postpone(Dispatch<KeptCall> dispatch, Instant until) {
        queue.postpone(dispatch, until);
    }

    @Override
    public void note(Dispatch<KeptCall> dispatch, String problem) {
        change(dispatch.item(), row -> new CallRow(row.kept(), row.setAsideAt(), Optional.of(problem)));
    }

    @Override
    public void setAside(Dispatch<KeptCall> dispatch, Instant now, String problem) {
        queue.complete(dispatch);
        change(dispatch.item(), row -> new CallRow(row.kept(), Optional.of(now), Optional.of(problem)));
    }

    @Override
    public void putBack(ListedCall call) {
        KeptCall kept = call.kept();
        if (find(kept.id()).flatMap(ListedCall::setAsideAt).isPresent()) {
            change(kept, row -> new CallRow(kept, Optional.empty(), row.problem()));
            units.change(tables -> putUpForDelivery(tables, kept));
        }
    }

    @Override
    public void drop(ListedCall call) {
        if (find(call.kept().id()).flatMap(ListedCall::setAsideAt).isPresent()) {
            units.change(tables -> tables.platformCalls().remove(call.kept().number()));
        }
    }

    @Override
    public void withdraw(CallSubject subject, CallKind kind) {
        List<Long> withdrawn = units.see(tables -> all(tables)
                .map(ListedCall::kept)
                .filter(kept ->
                        kept.call().subject().equals(subject) && kept.call().kind() == kind)
                .map(KeptCall::number)
                .toList());
        units.change(tables -> withdrawn.forEach(number -> {
            tables.callDeliveries().remove(number);
            tables.platformCalls().remove(number);
        }));
    }

    private void change(KeptCall kept, UnaryOperator<CallRow> change) {
        units.change(tables -> tables.platformCalls()
                .find(kept.number())
                .map(change)
                .ifPresent(changed -> tables.platformCalls().put(kept.number(), changed)));
    }

    @Override
    public Optional<ListedCall> find(CallId id) {
        return units.see(tables ->
                all(tables).filter(each -> each.kept().id().equals(id)).findFirst());
    }

    @Override
    public List<ListedCall> page(CallState state, long after, int limit) {
        return units.see(tables -> all(tables)
                .filter(each -> each.state() == state && each.kept().number() > after)
                .limit(limit)
                .toList());
    }

    @Override
    public long count(CallState state) {
        return units.see(
                tables -> all(tables).filter(each -> each.state() == state).count());
    }

    private static Stream<ListedCall> all(Tables tables) {
        return tables.platformCalls().all().map(row -> listed(row, tables));
    }

    private static ListedCall listed(CallRow row, Tables tables) {
        Optional<OpenDispatch<KeptCall>> open =
                tables.callDeliveries().find(row.kept().number());
        return new ListedCall(
                row.kept(),
                open.map(OpenDispatch::attempts).orElse(0),
                open.map(OpenDispatch::dueAt),
                row.setAsideAt(),
                row.problem());
    }
}
