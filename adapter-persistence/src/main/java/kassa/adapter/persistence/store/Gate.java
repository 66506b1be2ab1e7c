package kassa.adapter.persistence.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import kassa.application.port.StorageUnavailable;

/** Lets work pass until it is closed, and then waits for the work that is inside. */
final class Gate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean closed;

    <T> T during(Supplier<T> work) {
        requireOpen();
        lock.readLock().lock();
        try {
            requireOpen();
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Lets nothing pass any more; returns when all work has left, or when {@code patience} ends. */
    void close(Duration patience) {
        closed = true;
        try {
            if (lock.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                lock.writeLock().unlock();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StorageUnavailable("the store is closed", null);
        }
    }
}
