package kassa.bootstrap.simulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Carts that the node may want to have checked again, by their invoices, and how many of them are being. Thread-safe. */
final class Rechecks {

    private final Map<String, Recheck> carts = new HashMap<>();
    private int underWay;

    synchronized void add(Recheck recheck) {
        carts.put(recheck.basket().invoice(), recheck);
    }

    /** The cart, to be settled by whoever gets it; it is checked again once, however often the node asks. */
    synchronized Optional<Recheck> take(String invoice) {
        Optional<Recheck> taken = Optional.ofNullable(carts.remove(invoice));
        underWay += taken.isPresent() ? 1 : 0;
        return taken;
    }

    synchronized void settle() {
        underWay--;
        notifyAll();
    }

    /**
     * Waits until all that were taken are settled, and no longer than so long.
     *
     * @return whether they are
     */
    synchronized boolean await(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (underWay > 0) {
            if (!Pause.on(this, end)) {
                return false;
            }
        }
        return true;
    }
}
