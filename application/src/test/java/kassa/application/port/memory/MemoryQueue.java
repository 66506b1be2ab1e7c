package kassa.application.port.memory;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import kassa.application.dispatch.Dispatch;
import kassa.application.dispatch.DispatchQueue;
import kassa.application.port.memory.Tables.OpenDispatch;

/** What is to be sent, by its position in one of the tables. */
final class MemoryQueue<T> implements DispatchQueue<T> {

    private final MemoryTransactions units;
    private final Function<Tables, Table<Long, OpenDispatch<T>>> queue;

    MemoryQueue(MemoryTransactions units, Function<Tables, Table<Long, OpenDispatch<T>>> queue) {
        this.units = units;
        this.queue = queue;
    }

    @Override
    public Optional<Dispatch<T>> claim(Instant now, Instant until) {
        Optional<OpenDispatch<T>> due = units.see(tables -> queue.apply(tables)
                .all()
                .filter(each -> !each.dueAt().isAfter(now) && isNext(tables, each))
                .min(MemoryQueue::byDueTime));
        units.change(tables -> due.ifPresent(each -> put(tables, each, each.attempts() + 1, until)));
        return due.map(each -> new Dispatch<>(each.position(), each.item(), each.attempts() + 1));
    }

    private static int byDueTime(OpenDispatch<?> one, OpenDispatch<?> other) {
        int order = one.dueAt().compareTo(other.dueAt());
        return order == 0 ? Long.compare(one.position(), other.position()) : order;
    }

    private boolean isNext(Tables tables, OpenDispatch<T> open) {
        return queue.apply(tables)
                .all()
                .noneMatch(other -> other.subject().equals(open.subject()) && other.position() < open.position());
    }

    private void put(Tables tables, OpenDispatch<T> open, int attempts, Instant dueAt) {
        queue.apply(tables)
                .put(
                        open.position(),
                        new OpenDispatch<>(open.position(), open.subject(), open.item(), attempts, dueAt));
    }

    @Override
    public void complete(Dispatch<T> dispatch) {
        units.change(tables -> queue.apply(tables).remove(dispatch.position()));
    }

    @Override
    public void postpone(Dispatch<T> dispatch, Instant until) {
        units.change(tables -> queue.apply(tables)
                .find(dispatch.position())
                .filter(open -> open.attempts() == dispatch.attempt())
                .ifPresent(open -> put(tables, open, open.attempts(), until)));
    }
}
