package kassa.bootstrap.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Carts that the node may want to have checked again, by their invoices. Thread-safe. */
final class Rechecks {

    private final Map<String, Recheck> carts = new ConcurrentHashMap<>();

    void add(Recheck recheck) {
        carts.put(recheck.basket().invoice(), recheck);
    }

    /** The cart; it is checked again once, however often the node asks. */
    Optional<Recheck> take(String invoice) {
        return Optional.ofNullable(carts.remove(invoice));
    }
}
