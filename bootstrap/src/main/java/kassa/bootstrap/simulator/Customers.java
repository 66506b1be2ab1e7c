package kassa.bootstrap.simulator;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** All who buy: as many at a time as the plan says, one visit after the other. */
final class Customers {

    private static final long PROGRESS_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long LAST_VISITS_NANOS = TimeUnit.SECONDS.toNanos(90);
    private static final int LOOK_MILLIS = 100;

    /** Who is told to end finishes a request, and begins no other. */
    private static final Duration LAST_REQUEST = Duration.ofSeconds(2);

    private final Trade trade;
    private final Consumer<String> progress;
    private final long end;
    private final AtomicLong visits = new AtomicLong();

    /** @param progress is told from time to time how far it has come */
    Customers(Trade trade, Consumer<String> progress) {
        this.trade = trade;
        this.progress = progress;
        this.end = System.nanoTime() + trade.plan().time().toNanos();
    }

    /** Lets them in, and waits until they have left. */
    void shop() {
        ExecutorService threads = Executors.newFixedThreadPool(trade.plan().customers(), Customers::thread);
        for (int i = 0; i < trade.plan().customers(); i++) {
            threads.execute(this::comeAndGo);
        }
        threads.shutdown();
        try {
            await(threads);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } finally {
            threads.shutdownNow();
        }
    }

    /** A thread of the simulation; the process does not wait for it. */
    static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "customer");
        thread.setDaemon(true);
        return thread;
    }

    private void comeAndGo() {
        while (!trade.ending().isAsked() && System.nanoTime() < end) {
            long number = visits.incrementAndGet();
            if (trade.plan().visits().filter(most -> number > most).isPresent()) {
                return;
            }
            visit(number);
        }
    }

    private void visit(long number) {
        try {
            new Visit(trade, number).run();
        } catch (Stopped stop) {
            trade.ending().ask();
        } catch (RuntimeException bug) {
            note("simulator", "visit " + number + ": " + bug);
        }
    }

    private void note(String check, String detail) {
        trade.tally().add(Flow.RECEIPT, List.of(new Note(check, detail, "")), List.of());
    }

    private void await(ExecutorService threads) throws InterruptedException {
        long told = System.nanoTime();
        while (!threads.awaitTermination(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() - told > PROGRESS_NANOS) {
                progress.accept(trade.tally().progress());
                told = System.nanoTime();
            }
            if (trade.ending().isOlderThan(LAST_REQUEST)) {
                trade.tally().remark("stopped: some requests were not answered yet, and are not judged");
                return;
            }
            if (System.nanoTime() - end > LAST_VISITS_NANOS) {
                note("no-end", "visits did not come to their end");
                return;
            }
        }
    }
}
