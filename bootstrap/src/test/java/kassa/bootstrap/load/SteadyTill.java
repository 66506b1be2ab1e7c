package kassa.bootstrap.load;

import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** A till that goes on selling when it is refused, and counts how often it was. */
final class SteadyTill implements Runnable {

    private static final AtomicLong INVOICES = new AtomicLong(Merchant.SOLD);

    private final URI node;
    private final BooleanSupplier over;
    private final Timings create = new Timings();
    private final Timings confirm = new Timings();
    private int refused;

    SteadyTill(URI node, BooleanSupplier over) {
        this.node = node;
        this.over = over;
    }

    @Override
    public void run() {
        try (Till till = NodeTill.at(node)) {
            while (!over.getAsBoolean()) {
                sell(till, LoadShop.invoice(INVOICES.incrementAndGet()));
            }
        }
    }

    private void sell(Till till, String invoice) {
        try {
            create.time(() -> till.create(invoice));
            confirm.time(() -> till.confirm(invoice));
        } catch (IllegalStateException refusal) {
            refused++;
        }
    }

    /** Calls that were refused are counted and not timed. */
    @Override
    public String toString() {
        return "receipts: create %s ms, confirm %s ms (p50 / p95 / p99 / most); %d receipts, %d refused"
                .formatted(
                        SearchTimes.percentiles(create.micros()),
                        SearchTimes.percentiles(confirm.micros()),
                        confirm.micros().length,
                        refused);
    }
}
