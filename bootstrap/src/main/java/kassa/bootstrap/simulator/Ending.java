package kassa.bootstrap.simulator;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish that the simulation shall end before its time. Thread-safe. */
final class Ending {

    private final CountDownLatch wish = new CountDownLatch(1);
    private volatile long since;

    void ask() {
        if (!isAsked()) {
            since = System.nanoTime();
            wish.countDown();
        }
    }

    boolean isAsked() {
        return wish.getCount() == 0;
    }

    /** Whether it has been there for so long. */
    boolean isOlderThan(Duration age) {
        return isAsked() && System.nanoTime() - since > age.toNanos();
    }

    /** @throws Stopped if it is there */
    void heed() {
        if (isAsked()) {
            throw new Stopped();
        }
    }

    /**
     * Waits for a while.
     *
     * @throws Stopped if it comes meanwhile
     */
    void pause(TimeUnit unit, long time) {
        try {
            if (wish.await(time, unit)) {
                throw new Stopped();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
