package kassa.application.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kassa.application.port.Transactions;

/** Sends what is due in a queue, one thing after the other. Thread-safe. */
public final class Dispatcher<T> {

    /** Longer than anyone takes to answer or not to. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final DispatchQueue<T> queue;
    private final InstantSource clock;

    public Dispatcher(Transactions transactions, DispatchQueue<T> queue, InstantSource clock) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.queue = Objects.requireNonNull(queue, "queue");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Sends the next thing that is due. No unit of work is open meanwhile; if this node ends, another one sends it again.
     *
     * @param sending sends it, in less than half a minute whatever happens, and answers what is to be kept of that, in a
     *     unit of work of its own
     * @return false if nothing was due
     */
    public boolean next(Function<Dispatch<T>, Runnable> sending) {
        Optional<Dispatch<T>> due = claim();
        due.ifPresent(dispatch -> keep(sending.apply(dispatch)));
        return due.isPresent();
    }

    private Optional<Dispatch<T>> claim() {
        Instant now = clock.instant();
        return transactions.write(() -> queue.claim(now, now.plus(LEASE)));
    }

    private void keep(Runnable result) {
        transactions.write(() -> {
            result.run();
            return result;
        });
    }
}
