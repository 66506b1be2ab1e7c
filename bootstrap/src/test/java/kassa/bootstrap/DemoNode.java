package kassa.bootstrap;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kassa.application.node.NodeVersion;

/** The node of {@code demo}, on a free port, within this process. */
final class DemoNode implements AutoCloseable {

    private static final String READY = "kassa ready on ";
    private static final long PATIENCE_SECONDS = 60;

    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final CompletableFuture<Runnable> closing = new CompletableFuture<>();
    private final String[] arguments;
    private final Thread thread;

    private DemoNode(String... flags) {
        this.arguments = Stream.concat(Stream.of("demo", "--port", "0"), Stream.of(flags))
                .toArray(String[]::new);
        this.thread = new Thread(this::run, "demo");
        thread.setDaemon(true);
    }

    static DemoNode start(String... flags) {
        DemoNode node = new DemoNode(flags);
        node.thread.start();
        return node;
    }

    URI address() {
        return address.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private void run() {
        PrintStream errors = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Surroundings around =
                new Surroundings(Map.of("KASSA_LOG_LEVEL", "ERROR"), out(), errors, false, closing::complete);
        NodeVersion version = new NodeVersion("Kassa", "1.2", Optional.empty());
        new Commands(around, version, List.of(new DemoCommand())).run(arguments);
    }

    private PrintStream out() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                if (line.startsWith(READY)) {
                    address.complete(URI.create(line.substring(READY.length())));
                }
            }
        };
    }

    @Override
    public void close() {
        closing.join().run();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
