package kassa.bootstrap.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;

/** How the platform takes calls: mostly well, sometimes slowly, or not at all. Thread-safe. */
final class PlatformTemper {

    private static final int LONGEST_MILLIS = 400;

    /** Who asks to be left alone gets no call at all for a while: that must not happen all the time. */
    private static final long NANOS_BETWEEN_REQUESTS_FOR_PEACE = TimeUnit.SECONDS.toNanos(10);

    private final double chaos;
    private final Chance chance;
    private long peaceAskedFor;
    private boolean calm;

    PlatformTemper(double chaos, Chance chance) {
        this.chaos = chaos;
        this.chance = chance;
        this.peaceAskedFor = System.nanoTime() - NANOS_BETWEEN_REQUESTS_FOR_PEACE;
    }

    /** From now on every call is taken at once. */
    synchronized void calmDown() {
        calm = true;
    }

    /** @throws HttpRefusal if the call is not taken */
    void take() {
        Optional<Integer> millis = mood();
        millis.ifPresent(slow -> Pause.of(TimeUnit.MILLISECONDS, slow));
    }

    private synchronized Optional<Integer> mood() {
        if (calm || !chance.happens(chaos)) {
            return Optional.empty();
        }
        boolean mayAsk = System.nanoTime() - peaceAskedFor > NANOS_BETWEEN_REQUESTS_FOR_PEACE;
        if (mayAsk && chance.happens(0.2)) {
            peaceAskedFor = System.nanoTime();
            throw new HttpRefusal(HttpProblem.TOO_MANY_REQUESTS, "The platform is busy.", Map.of("Retry-After", "1"));
        }
        if (chance.happens(0.5)) {
            throw new HttpRefusal(HttpProblem.INTERNAL_ERROR, "The platform is broken.");
        }
        return Optional.of(chance.between(1, LONGEST_MILLIS));
    }
}
