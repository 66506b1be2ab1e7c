package kassa.bootstrap.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import kassa.adapter.http.server.AccessToken;
import kassa.adapter.http.server.HttpServer;
import kassa.adapter.http.server.ServerSettings;

/** The platform and its customers at work: {@code new Simulation(plan, line -> {}).run()}. */
public final class Simulation {

    private static final int PROGRESS_SECONDS = 5;
    private static final int RUN_RADIX = 36;
    /** The clock of the node may be as far from ours. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private static final Duration LAST_VISITS = Duration.ofSeconds(90);

    private final SimulationPlan plan;
    private final Consumer<String> progress;
    private final NodeClient node;
    private final Tally tally = new Tally();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicLong visits = new AtomicLong();

    /** @param progress is told from time to time how far it has come */
    public Simulation(SimulationPlan plan, Consumer<String> progress) {
        this.plan = plan;
        this.progress = progress;
        this.node = new NodeClient(plan.node(), plan.ways());
    }

    /** Lets no more customers in. May be called by any thread. */
    public void stop() {
        stopped.set(true);
    }

    /**
     * Plays to the end.
     *
     * @throws NodeUnusable if there is nobody to play with
     */
    public SimulationReport run() {
        ExecutorService threads = Executors.newCachedThreadPool(Simulation::daemon);
        String run = Long.toString(System.currentTimeMillis(), RUN_RADIX);
        PlatformTemper temper = new PlatformTemper(plan.chaos(), Chance.of(plan.seed(), -1));
        PlatformDesk desk = new PlatformDesk(
                plan.outboundToken().isPresent(),
                plan.ways().platform(),
                temper,
                new Arrivals(Trade.mark(run)),
                wrong -> tally.add(Flow.CALLS, wrong, List.of()));
        try (HttpServer platform = HttpServer.start(address(), List.of(desk))) {
            progress.accept("the platform answers on port " + platform.port());
            return run(run, desk, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private ServerSettings address() {
        List<AccessToken> tokens =
                plan.outboundToken().map(AccessToken::ofNode).stream().toList();
        return ServerSettings.usual(plan.platformPort(), tokens, Optional.empty());
    }

    private SimulationReport run(String run, PlatformDesk desk, ExecutorService threads) {
        Instant opened = Instant.now().minus(CLOCKS_APART);
        Trade trade = new Opening(Trade.beginning(plan, run, node, desk, tally, threads)).open();
        desk.onResend(invoice -> threads.execute(() -> checkAgain(trade, invoice)));
        long start = System.nanoTime();
        play(trade);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        new Closing(trade, opened).close();
        return tally.report(trade.served(), took, plan.seed());
    }

    private void checkAgain(Trade trade, String invoice) {
        trade.rechecks().take(invoice).ifPresent(recheck -> {
            Errand errand = new Errand(trade, Chance.of(plan.seed(), -2), new RequestNames(invoice + "-again"));
            Errands.run(errand, again -> recheck.play(trade, again));
            tally.add(Flow.CONTROL_AGAIN, errand.notes().all(), errand.took());
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "customer");
        thread.setDaemon(true);
        return thread;
    }

    private void play(Trade trade) {
        long end = System.nanoTime() + plan.time().toNanos();
        ExecutorService customers = Executors.newFixedThreadPool(plan.customers(), Simulation::daemon);
        for (int i = 0; i < plan.customers(); i++) {
            customers.execute(() -> shop(trade, end));
        }
        customers.shutdown();
        await(customers, end);
    }

    private void shop(Trade trade, long end) {
        while (!stopped.get() && System.nanoTime() < end) {
            long number = visits.incrementAndGet();
            if (plan.visits().filter(most -> number > most).isPresent()) {
                return;
            }
            visit(trade, number);
        }
    }

    private void visit(Trade trade, long number) {
        try {
            new Visit(trade, number).run();
        } catch (Stopped end) {
            stopped.set(true);
        } catch (RuntimeException bug) {
            tally.add(Flow.RECEIPT, List.of(new Note("simulator", "visit " + number + ": " + bug, "")), List.of());
        }
    }

    private void await(ExecutorService customers, long end) {
        long patience = end + LAST_VISITS.toNanos();
        try {
            while (!customers.awaitTermination(PROGRESS_SECONDS, TimeUnit.SECONDS)) {
                progress.accept(tally.progress());
                if (System.nanoTime() > patience) {
                    tally.add(
                            Flow.RECEIPT,
                            List.of(new Note("no-end", "visits did not come to their end", "")),
                            List.of());
                    customers.shutdownNow();
                    return;
                }
            }
        } catch (InterruptedException stop) {
            customers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
