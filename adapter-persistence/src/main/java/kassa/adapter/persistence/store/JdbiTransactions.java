package kassa.adapter.persistence.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kassa.application.port.StaleVersion;
import kassa.application.port.Transactions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Units of work as transactions of the database.
 *
 * <p>Writing ones run at READ COMMITTED: what must not collide is guarded by versions, unique keys and row locks, which
 * hold alike on every database, as serializable transactions do not. Reading ones see one snapshot.
 */
final class JdbiTransactions implements Transactions {

    /** How long to wait before each further attempt, on average. */
    static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(1), Duration.ofMillis(4), Duration.ofMillis(16), Duration.ofMillis(64));

    private final Jdbi jdbi;
    private final Session session;
    private final Gate gate;
    private final Dialect dialect;

    JdbiTransactions(Jdbi jdbi, Session session, Gate gate, Dialect dialect) {
        this.jdbi = jdbi;
        this.session = session;
        this.gate = gate;
        this.dialect = dialect;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return run(() -> dialect.write(() -> attempt(true, work)));
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return run(() -> attempt(false, work));
    }

    private <T> T run(Supplier<T> attempt) {
        session.requireNone();
        return gate.during(() -> untilUncontested(attempt));
    }

    private static <T> T untilUncontested(Supplier<T> attempt) {
        for (Duration pause : PAUSES) {
            try {
                return attempt.get();
            } catch (StaleVersion collision) {
                sleep(pause, collision);
            }
        }
        return attempt.get();
    }

    /**
     * The connection has been given back by now: waiting keeps no one else from working. Chance decides between two that
     * collided: after equal pauses they would collide again.
     */
    private static void sleep(Duration pause, StaleVersion collision) {
        try {
            TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(2 * pause.toNanos()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw collision;
        }
    }

    private <T> T attempt(boolean writes, Supplier<T> work) {
        try (Handle handle = jdbi.open()) {
            begin(handle, writes);
            return finish(handle, writes, work);
        } catch (RuntimeException failure) {
            throw SqlFailures.translate(failure);
        }
    }

    private void begin(Handle handle, boolean writes) {
        if (writes) {
            dialect.beginWork(handle);
        } else {
            dialect.beginSnapshot(handle);
        }
    }

    private <T> T finish(Handle handle, boolean writes, Supplier<T> work) {
        try {
            T result = session.during(handle, writes, work);
            handle.commit();
            return result;
        } catch (Throwable failure) {
            rollback(handle, failure);
            throw failure;
        }
    }

    /** What went wrong first is what the caller has to know. */
    private void rollback(Handle handle, Throwable failure) {
        try {
            handle.rollback();
        } catch (RuntimeException lost) {
            failure.addSuppressed(lost);
        }
    }
}
