package kassa.bootstrap;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kassa.application.port.StorageUnavailable;
import kassa.application.receipt.ReceiptLifecycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends receipts that nobody has paid in time, in the background, for as long as the node runs.
 *
 * <p>Any number of nodes on one database may do so: each receipt is ended once.
 */
final class ExpirySweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExpirySweep.class);
    private static final int BATCH = 200;
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(30);

    private final ReceiptLifecycle receipts;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread sweeper = new Thread(work, "expiry-sweep");
        sweeper.setDaemon(true);
        return sweeper;
    });

    private ExpirySweep(ReceiptLifecycle receipts) {
        this.receipts = receipts;
    }

    /** Begins at once, and again after each {@code pause}. */
    static ExpirySweep every(Duration pause, ReceiptLifecycle receipts) {
        ExpirySweep sweep = new ExpirySweep(receipts);
        sweep.thread.scheduleWithFixedDelay(sweep::run, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return sweep;
    }

    private void run() {
        try {
            int ended;
            do {
                ended = receipts.expireDue(BATCH);
                LOG.debug("{} receipts have run out", ended);
            } while (ended == BATCH && !thread.isShutdown());
        } catch (StorageUnavailable later) {
            LOG.warn(
                    "receipts that have run out could not be ended, the database is not there: {}", later.getMessage());
        } catch (RuntimeException bug) {
            // The next run is tried all the same: an exception let out would end all of them.
            LOG.error("receipts that have run out could not be ended", bug);
        }
    }

    /** Lets the receipt that is at work end, and begins no other batch. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_BATCH.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("receipts that have run out are still being ended");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
