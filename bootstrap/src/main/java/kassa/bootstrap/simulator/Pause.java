package kassa.bootstrap.simulator;

import java.util.concurrent.TimeUnit;

/** Waits for a while. */
final class Pause {

    private Pause() {}

    /** @throws Stopped if the simulation is told to end meanwhile */
    static void of(TimeUnit unit, long time) {
        try {
            unit.sleep(time);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
