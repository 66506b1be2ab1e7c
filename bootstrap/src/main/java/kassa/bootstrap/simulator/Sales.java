package kassa.bootstrap.simulator;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the customers have bought, to be compared with the node's books. Thread-safe. */
final class Sales {

    private final Set<String> receiptIds = ConcurrentHashMap.newKeySet();
    private final Set<String> attempts = ConcurrentHashMap.newKeySet();
    private final Queue<Sale> sales = new ConcurrentLinkedQueue<>();

    /** Whether no receipt before had that id. */
    boolean isNew(String receiptId) {
        return receiptIds.add(receiptId);
    }

    /** That receipt is going to be paid, whatever will be heard of it. */
    void attempt(String receiptId) {
        attempts.add(receiptId);
    }

    boolean isAttempted(String receiptId) {
        return attempts.contains(receiptId);
    }

    void add(Sale sale) {
        sales.add(sale);
    }

    List<Sale> all() {
        return List.copyOf(sales);
    }
}
