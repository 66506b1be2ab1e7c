package kassa.bootstrap.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kassa.adapter.http.server.AccessToken;
import kassa.adapter.http.server.HttpServer;
import kassa.adapter.http.server.ServerSettings;

/** The platform and its customers at work: {@code new Simulation(plan, line -> {}).run()}. */
public final class Simulation implements AutoCloseable {

    private static final int RUN_RADIX = 36;
    /** The clock of the node may be as far from ours. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    /** Who runs containers kills after 10 s what does not end. */
    private static final Duration LONGEST_END = Duration.ofSeconds(8);

    private final SimulationPlan plan;
    private final Consumer<String> progress;
    private final Duration longestEnd;
    private final Tally tally = new Tally();
    private final Ending ending = new Ending();
    private final ExecutorService threads = Executors.newCachedThreadPool(Customers::thread);
    private final CompletableFuture<SimulationReport> report = new CompletableFuture<>();
    private volatile Optional<HttpServer> platform = Optional.empty();
    private volatile Served served = Served.all();
    private volatile Optional<Long> opened = Optional.empty();
    private volatile Optional<Duration> took = Optional.empty();

    /** @param progress is told from time to time how far it has come */
    public Simulation(SimulationPlan plan, Consumer<String> progress) {
        this(plan, progress, LONGEST_END);
    }

    /** @param longestEnd how long it takes at most to end once it is told to */
    Simulation(SimulationPlan plan, Consumer<String> progress, Duration longestEnd) {
        this.plan = plan;
        this.progress = progress;
        this.longestEnd = longestEnd;
    }

    /** Lets no more customers in, and ends within seconds whatever the node does. May be called by any thread. */
    public void stop() {
        ending.ask();
        Executor later = CompletableFuture.delayedExecutor(longestEnd.toMillis(), TimeUnit.MILLISECONDS, threads);
        later.execute(() -> report.complete(soFar()));
    }

    /**
     * Plays to the end.
     *
     * @throws NodeUnusable if there is nobody to play with
     */
    public SimulationReport run() {
        String run = Long.toString(System.currentTimeMillis(), RUN_RADIX);
        PlatformDesk desk = desk(run);
        HttpServer server = HttpServer.start(address(), List.of(desk));
        platform = Optional.of(server);
        progress.accept("the platform answers on port " + server.port());
        Trade trade =
                Trade.beginning(plan, run, new NodeClient(plan.node(), plan.ways()), desk, tally, ending, threads);
        CompletableFuture.supplyAsync(() -> played(trade), threads).whenComplete(this::told);
        return awaited();
    }

    private PlatformDesk desk(String run) {
        return new PlatformDesk(
                plan.outboundToken().isPresent(),
                plan.ways().platform(),
                new PlatformTemper(plan.chaos(), Chance.of(plan.seed(), -1)),
                new Arrivals(Trade.mark(run)),
                wrong -> tally.add(Flow.CALLS, wrong, List.of()));
    }

    private ServerSettings address() {
        List<AccessToken> tokens =
                plan.outboundToken().map(AccessToken::ofNode).stream().toList();
        return ServerSettings.usual(plan.platformPort(), tokens, Optional.empty());
    }

    private void told(SimulationReport finished, Throwable failure) {
        if (failure == null) {
            report.complete(finished);
        } else {
            report.completeExceptionally(failure);
        }
    }

    private SimulationReport awaited() {
        try {
            return report.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof NodeUnusable reason) {
                throw reason;
            }
            throw failure;
        }
    }

    private SimulationReport played(Trade beginning) {
        try {
            Instant earliest = Instant.now().minus(CLOCKS_APART);
            Trade trade = new Opening(beginning).open();
            served = trade.served();
            new Rechecking(trade, threads).begin();
            play(trade);
            new Closing(trade, earliest).close();
            return tally.report(served, took(), plan.seed());
        } catch (Stopped end) {
            return soFar();
        }
    }

    private void play(Trade trade) {
        opened = Optional.of(System.nanoTime());
        new Customers(trade, progress).shop();
        took = Optional.of(took());
    }

    /** How long customers have been there. */
    private Duration took() {
        return took.orElseGet(() ->
                opened.map(start -> Duration.ofNanos(System.nanoTime() - start)).orElse(Duration.ZERO));
    }

    private SimulationReport soFar() {
        tally.remark("stopped: the node did not answer in time for everything to be compared");
        return tally.report(served, took(), plan.seed());
    }

    /** Ends everything that is still under way. */
    @Override
    public void close() {
        threads.shutdownNow();
        platform.ifPresent(HttpServer::close);
    }
}
