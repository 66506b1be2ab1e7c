package kassa.application.port.memory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.Transactions;

/**
 * Units of work on tables in memory: each sees a copy of its own, which takes the place of the tables when it ends well.
 *
 * <p>Writing ones come one after the other; reading ones wait for nobody.
 */
final class MemoryTransactions implements Transactions {

    private static final int ATTEMPTS = 5;

    private final ReentrantLock writing = new ReentrantLock();
    private final ThreadLocal<UnitOfWork> running = new ThreadLocal<>();
    private volatile Tables saved = Tables.empty();
    private volatile boolean broken;

    @Override
    public <T> T write(Supplier<T> work) {
        return untilUncontested(() -> {
            writing.lock();
            try {
                UnitOfWork unit = new UnitOfWork(saved.copy(), true);
                T result = run(unit, work);
                saved = unit.tables;
                return result;
            } finally {
                writing.unlock();
            }
        });
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return untilUncontested(() -> run(new UnitOfWork(saved.copy(), false), work));
    }

    private <T> T untilUncontested(Supplier<T> attempt) {
        if (running.get() != null) {
            throw new IllegalStateException("a unit of work is running already; units of work are not nested");
        }
        for (int attempts = 1; attempts < ATTEMPTS; attempts++) {
            try {
                return attempt.get();
            } catch (StaleVersion collision) {
                continue;
            }
        }
        return attempt.get();
    }

    private <T> T run(UnitOfWork unit, Supplier<T> work) {
        requireWhole();
        running.set(unit);
        try {
            T result = work.get();
            unit.requireNoFailure();
            requireWhole();
            return result;
        } finally {
            running.remove();
        }
    }

    /** What the running unit of work sees. */
    <T> T see(Function<Tables, T> question) {
        return current().keepingFailure(tables -> {
            requireWhole();
            return question.apply(tables);
        });
    }

    /** Changes what the running unit of work sees, and what others see once it has ended well. */
    void change(Consumer<Tables> change) {
        current().keepingFailure(tables -> {
            requireWhole();
            current().requireWrites();
            change.accept(tables);
            return tables;
        });
    }

    private UnitOfWork current() {
        UnitOfWork unit = running.get();
        if (unit == null) {
            throw new IllegalStateException("the store is used within a unit of work only");
        }
        return unit;
    }

    void breakDown(boolean down) {
        broken = down;
    }

    boolean isWhole() {
        return !broken;
    }

    private void requireWhole() {
        if (broken) {
            throw new StorageUnavailable("the store is broken", null);
        }
    }

    /** Remembers that a port failed in it: it is then undone and can do no more, even if the failure was swallowed. */
    private static final class UnitOfWork {

        private final Tables tables;
        private final boolean writes;
        private RuntimeException failure;

        UnitOfWork(Tables tables, boolean writes) {
            this.tables = tables;
            this.writes = writes;
        }

        <T> T keepingFailure(Function<Tables, T> step) {
            requireNoFailure();
            try {
                return step.apply(tables);
            } catch (RuntimeException failed) {
                failure = failed;
                throw failed;
            }
        }

        void requireNoFailure() {
            if (failure != null) {
                throw failure;
            }
        }

        void requireWrites() {
            if (!writes) {
                throw new IllegalStateException("work that only reads must not change the store");
            }
        }
    }
}
