package kassa.bootstrap;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kassa.application.event.EventDelivery;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers events to the merchant's system, in the background, for as long as the node runs.
 *
 * <p>Several threads do so, so that one receipt whose events are answered slowly does not hold up the others. Any number
 * of nodes on one database may do so: each event is delivered by one of them.
 */
final class EventDispatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventDispatch.class);
    private static final int THREADS = 4;
    private static final Duration LONGEST_DELIVERY = Duration.ofSeconds(15);

    private final EventDelivery delivery;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, work -> {
        Thread courier = new Thread(work, "event-dispatch");
        courier.setDaemon(true);
        return courier;
    });

    private EventDispatch(EventDelivery delivery) {
        this.delivery = delivery;
    }

    /** Begins at once; each thread looks for work again after each {@code pause}. */
    static EventDispatch every(Duration pause, EventDelivery delivery) {
        EventDispatch dispatch = new EventDispatch(delivery);
        for (int thread = 0; thread < THREADS; thread++) {
            dispatch.threads.scheduleWithFixedDelay(dispatch::run, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
        return dispatch;
    }

    private void run() {
        try {
            int tried;
            do {
                tried = delivery.deliverDue(1);
            } while (tried > 0 && !threads.isShutdown());
        } catch (StorageUnavailable | StaleVersion later) {
            LOG.warn("events could not be delivered, the database is not there or busy: {}", later.getMessage());
        } catch (RuntimeException bug) {
            // The next run is tried all the same: an exception let out would end all of them.
            LOG.error("events could not be delivered", bug);
        }
    }

    /** Lets the deliveries that are under way end, and begins no others. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LONGEST_DELIVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("events are still being delivered");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
