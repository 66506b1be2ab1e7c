package kassa.bootstrap.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import kassa.adapter.http.platform.PlatformPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A simulation that is told to end")
class SimulationTest {

    private static final Duration SOON = Duration.ofMillis(100);

    private final ExecutorService threads = Executors.newCachedThreadPool(Customers::thread);
    private final Tally tally = new Tally();
    private final Ending ending = new Ending();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName("has its table, though the node is there and answers nothing")
    void frozenNode() throws IOException {
        try (ServerSocket frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Simulation simulation = new Simulation(plan(frozen.getLocalPort()), line -> {}, SOON)) {
            CompletableFuture<SimulationReport> report = CompletableFuture.supplyAsync(simulation::run, threads);
            simulation.stop();

            List<String> lines = report.orTimeout(30, TimeUnit.SECONDS).join().lines();

            assertThat(lines.get(0)).startsWith("flow ");
            assertThat(lines).anyMatch(line -> line.startsWith("stopped: "));
        }
    }

    @Test
    @DisplayName("does not wait long for what the node still has to call, and says that it was not judged")
    void callsToCome() {
        Trade trade = trade(flow -> flow == Flow.CALLS);
        trade.desk().arrivals().expect("sim-x-1", "PASSED");
        ending.ask();

        CompletableFuture.runAsync(() -> new Closing(trade, Instant.EPOCH).close(), threads)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();

        SimulationReport report = tally.report(trade.served(), Duration.ZERO, 1);
        assertThat(report.isFine()).isTrue();
        assertThat(report.remarks()).anyMatch(line -> line.startsWith("stopped: what the node still had to call "));
    }

    @Test
    @DisplayName("lets nobody in, and who is there begins nothing more")
    void customers() {
        Trade trade = trade(flow -> true);
        ending.ask();

        new Customers(trade, line -> {}).shop();

        SimulationReport report = tally.report(trade.served(), Duration.ZERO, 1);
        assertThat(report.visits()).isZero();
        assertThat(report.requests()).isZero();
    }

    private Trade trade(Predicate<Flow> served) {
        PlatformDesk desk = new PlatformDesk(
                false,
                PlatformPaths.usual(),
                new PlatformTemper(0, Chance.of(1, 1)),
                new Arrivals(Trade.mark("x")),
                found -> {});
        NodeClient node = new NodeClient(URI.create("http://localhost:1"), NodeWays.usual());
        Map<Flow, String> left = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            if (!served.test(flow)) {
                left.put(flow, Served.NOT_SERVED);
            }
        }
        return Trade.beginning(plan(1), "x", node, desk, tally, ending, threads)
                .knowing(new Served(left), new BasketMaker(Examples.shelf(), "store", "EUR", false), List.of());
    }

    private static SimulationPlan plan(int port) {
        return new SimulationPlan(
                URI.create("http://localhost:" + port),
                NodeWays.usual(),
                "token",
                Optional.of("admin"),
                "store",
                2,
                Duration.ofMinutes(1),
                Optional.empty(),
                0,
                1,
                0,
                Optional.empty(),
                Duration.ZERO);
    }
}
