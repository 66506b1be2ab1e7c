package kassa.adapter.persistence.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kassa.application.port.StorageUnavailable;

/** Lets one work at a time, in the order in which they came. Thread-safe. */
final class Turns {

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;

    /** @param patience how long to wait for a turn */
    Turns(Duration patience) {
        this.patience = patience;
    }

    /** @throws StorageUnavailable if others take too long */
    <T> T during(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private void await() {
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StorageUnavailable("the database is busy with other work", null);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable("the thread was told to stop", stop);
        }
    }
}
