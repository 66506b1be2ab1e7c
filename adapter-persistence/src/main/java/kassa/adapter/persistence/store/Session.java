package kassa.adapter.persistence.store;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * The database as the running unit of work sees it: how every adapter of a port sends its statements.
 *
 * <p>Thread-safe; each thread has its own unit of work, or none.
 */
public final class Session {

    private final ThreadLocal<Work> running = new ThreadLocal<>();

    Session() {}

    /**
     * What statements that ask come to. A failure of theirs undoes the whole unit of work, even if someone catches it: no
     * further statement is sent, and all that follows fails alike.
     *
     * @throws IllegalStateException if no unit of work is running
     */
    public <T> T ask(Function<Handle, T> statements) {
        return run(current(), statements);
    }

    /**
     * What statements that change the store come to; with failures as in {@link #ask}.
     *
     * @throws IllegalStateException if no unit of work is running, or one that only reads
     */
    public <T> T change(Function<Handle, T> statements) {
        Work work = current();
        return run(work, handle -> {
            // Not left to the database: H2 takes "read only" as a hint.
            requireWrites(work);
            return statements.apply(handle);
        });
    }

    private static void requireWrites(Work work) {
        if (!work.writes) {
            throw new IllegalStateException("work that only reads must not change the store");
        }
    }

    private static <T> T run(Work work, Function<Handle, T> statements) {
        work.requireNoFailure();
        try {
            return statements.apply(work.handle);
        } catch (RuntimeException failure) {
            work.failure = SqlFailures.translate(failure);
            throw work.failure;
        }
    }

    /** Whether the running unit of work may change the store. */
    public boolean writes() {
        return current().writes;
    }

    void requireNone() {
        if (running.get() != null) {
            throw new IllegalStateException("a unit of work is running already; units of work are not nested");
        }
    }

    /** Does the work with this handle; a failure of a statement that the work swallowed is thrown again. */
    <T> T during(Handle handle, boolean writes, Supplier<T> work) {
        Work started = new Work(handle, writes);
        running.set(started);
        try {
            T result = work.get();
            started.requireNoFailure();
            return result;
        } finally {
            running.remove();
        }
    }

    private Work current() {
        Work work = running.get();
        if (work == null) {
            throw new IllegalStateException("the store is used within a unit of work only");
        }
        return work;
    }

    private static final class Work {

        private final Handle handle;
        private final boolean writes;
        private RuntimeException failure;

        Work(Handle handle, boolean writes) {
            this.handle = handle;
            this.writes = writes;
        }

        /** Not left to the database: H2 would go on, PostgreSQL would refuse everything else with words of its own. */
        void requireNoFailure() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
