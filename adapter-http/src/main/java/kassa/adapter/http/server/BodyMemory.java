package kassa.adapter.http.server;

import java.util.concurrent.atomic.AtomicLong;

/** What all bodies may take together: counted as they arrive, given back when their requests are answered. */
final class BodyMemory {

    private final AtomicLong freeBytes;

    BodyMemory(long bytes) {
        this.freeBytes = new AtomicLong(bytes);
    }

    /** Whether there was room for so many bytes; if so they are taken. */
    boolean take(long bytes) {
        if (freeBytes.addAndGet(-bytes) >= 0) {
            return true;
        }
        giveBack(bytes);
        return false;
    }

    void giveBack(long bytes) {
        freeBytes.addAndGet(bytes);
    }
}
