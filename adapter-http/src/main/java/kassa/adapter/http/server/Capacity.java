package kassa.adapter.http.server;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;

/** How many calls are worked on at once; one more is refused at once, instead of waiting where nobody sees it. */
final class Capacity {

    private final Semaphore free;

    Capacity(int calls) {
        this.free = new Semaphore(calls);
    }

    /**
     * What the work answers.
     *
     * @throws HttpRefusal {@code too-many-requests}
     */
    <T> T take(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new HttpRefusal(HttpProblem.TOO_MANY_REQUESTS, "The server works on as many calls as it can.");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
