package kassa.bootstrap;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again beside the requests, for as long as the node runs.
 *
 * <p>A round that fails, whatever the failure, is logged, and the next one comes all the same.
 */
final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Plan plan;
    private final ScheduledExecutorService threads;

    /**
     * How the work is done.
     *
     * @param name of the work, as the log tells it, such as {@code expiry-sweep}
     * @param threads how many do the same work beside each other
     * @param pause after each round
     * @param longestRound how long the end of the node waits for a round that is running
     */
    record Plan(String name, int threads, Duration pause, Duration longestRound) {

        Plan every(Duration otherPause) {
            return new Plan(name, threads, otherPause, longestRound);
        }
    }

    /** One round of the work. */
    interface Round {

        /** @param goesOn whether the node is still running; asked before anything that can be left to a later round */
        void run(BooleanSupplier goesOn);
    }

    private Background(Plan plan) {
        this.plan = plan;
        this.threads = Executors.newScheduledThreadPool(plan.threads, work -> {
            Thread thread = new Thread(work, plan.name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins at once. */
    static Background start(Plan plan, Round round) {
        Background background = new Background(plan);
        for (int thread = 0; thread < plan.threads; thread++) {
            background.threads.scheduleWithFixedDelay(
                    () -> background.run(round), 0, plan.pause.toMillis(), TimeUnit.MILLISECONDS);
        }
        return background;
    }

    private void run(Round round) {
        try {
            round.run(() -> !threads.isShutdown());
        } catch (StorageUnavailable | StaleVersion later) {
            LOG.warn("{} could not be done now: {}", plan.name, later.getMessage());
        } catch (RuntimeException | Error failure) {
            // What is let out would end all rounds, and nobody would hear of it.
            LOG.error("{} failed", plan.name, failure);
        }
    }

    /** Begins no other rounds; the running ones end as soon as they ask. */
    void stop() {
        threads.shutdown();
    }

    /** Lets the rounds that are running end, and begins no others. */
    @Override
    public void close() {
        stop();
        try {
            if (!threads.awaitTermination(plan.longestRound.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{} is still running", plan.name);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
