package kassa.bootstrap.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged jar as a process of its own, as an operator starts it, or another server that says when it is ready as the
 * jar does; its log goes to a file.
 */
final class LoadedNode implements AutoCloseable {

    static final String READY = "kassa ready on ";

    private final Process process;
    private final URI address;

    private LoadedNode(Process process) throws IOException {
        this.process = process;
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = String.valueOf(out.readLine());
        if (!first.startsWith(READY)) {
            process.destroyForcibly();
            throw new IllegalStateException("the node does not start: " + first);
        }
        this.address = URI.create(first.substring(READY.length()));
    }

    static LoadedNode on(String databaseUrl, Path log) {
        return start(kassa(databaseUrl, List.of("-jar", System.getProperty("kassa.jar"), "serve")), log);
    }

    static LoadedNode start(ProcessBuilder server, Path log) {
        try {
            return new LoadedNode(server.redirectError(log.toFile()).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Java with these arguments and the settings of a node on that database. */
    static ProcessBuilder kassa(String databaseUrl, List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(tool("java"));
        builder.command().addAll(arguments);
        builder.environment().keySet().removeIf(name -> name.startsWith("KASSA_"));
        builder.environment()
                .putAll(Map.of(
                        "KASSA_HOST",
                        "127.0.0.1",
                        "KASSA_PORT",
                        "0",
                        "KASSA_DB_URL",
                        databaseUrl,
                        "KASSA_SMARTS_TOKEN",
                        LoadShop.PLATFORM_TOKEN,
                        "KASSA_ADMIN_TOKEN",
                        LoadShop.MERCHANT_TOKEN));
        return builder;
    }

    URI address() {
        return address;
    }

    /** What it has spent of the cores until now. */
    Duration cpuTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How many bytes on its heap are in use, once it has been cleared of all else. */
    long liveBytes() {
        ProcessBuilder histogram = new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), "GC.class_histogram");
        try (BufferedReader lines = histogram.start().inputReader()) {
            String total = lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(total.split("\\s+")[2]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
