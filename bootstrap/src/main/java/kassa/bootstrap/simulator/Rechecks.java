package kassa.bootstrap.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Carts that the node may want to have checked again, by their invoices. Thread-safe. */
final class Rechecks {

    private final Map<String, Basket> baskets = new ConcurrentHashMap<>();

    void add(Basket basket) {
        baskets.put(basket.invoice(), basket);
    }

    /** The cart; it is checked again once, however often the node asks. */
    Optional<Basket> take(String invoice) {
        return Optional.ofNullable(baskets.remove(invoice));
    }
}
