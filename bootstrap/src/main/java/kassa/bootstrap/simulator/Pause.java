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

    /**
     * Waits until somebody notifies, or until then by {@link System#nanoTime}; whoever waits must hold the monitor.
     *
     * @return whether there was time left to wait
     * @throws Stopped if the simulation is told to end meanwhile
     */
    static boolean on(Object monitor, long end) {
        long millis = (end - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            return false;
        }
        try {
            monitor.wait(millis);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
