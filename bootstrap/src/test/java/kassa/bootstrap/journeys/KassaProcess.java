package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar as a process of its own: {@code KassaProcess.start(folder, Map.of(), "demo", "--port", "0")}. */
final class KassaProcess implements AutoCloseable {

    /** Some hundred processes are started: none lives long enough for what takes the others' time, and so the start. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Far more than anything takes: whoever waits that long waits for something that does not come. */
    private static final long PATIENCE_SECONDS = 60;

    private static final Pattern READY = Pattern.compile("kassa ready on (http://\\S+)");

    private final Process process;
    private final Output out;
    private final Output errors;

    private KassaProcess(Process process) {
        this.process = process;
        this.out = new Output(process.getInputStream());
        this.errors = new Output(process.getErrorStream());
    }

    /** Starts the jar in that folder; of the environment it sees these settings and no others. */
    static KassaProcess start(Path folder, Map<String, String> settings, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_LIVED);
        command.add("-jar");
        command.add(System.getProperty("kassa.jar"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KASSA_") || name.startsWith("JAVA_TOOL"));
        builder.environment().putAll(settings);
        try {
            return new KassaProcess(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it accepts requests, once it does: the first line of its standard output tells. */
    URI ready() {
        String first = await(out.firstLine, "a first line on standard output");
        Matcher ready = READY.matcher(first);
        assertThat(ready.matches())
                .as("first line: '%s', errors: %s", first, errors)
                .isTrue();
        return URI.create(ready.group(1));
    }

    /** Its exit code, when it has ended. */
    int exitCode() {
        int code = await(process.onExit().thenApply(Process::exitValue), "the end of the process");
        out.awaitEnd();
        errors.awaitEnd();
        return code;
    }

    /** The lines of its standard output until now. */
    List<String> out() {
        return out.lines();
    }

    /** The lines of its standard error until now. */
    List<String> errors() {
        return errors.lines();
    }

    /** Whether it is still running. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGTERM: asks it to end. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** SIGKILL: ends it on the spot, as a crash would. */
    void kill() {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        kill();
    }

    private <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError("waited in vain for " + what + "; errors: " + errors, failure);
        }
    }

    /** What a process writes, collected line by line. */
    private static final class Output {

        private final List<String> lines = new ArrayList<>();
        private final CompletableFuture<String> firstLine = new CompletableFuture<>();
        private final Thread reader;

        Output(InputStream stream) {
            reader = new Thread(() -> read(stream), "output of kassa");
            reader.setDaemon(true);
            reader.start();
        }

        private void read(InputStream stream) {
            try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                text.lines().forEach(this::add);
            } catch (IOException | UncheckedIOException closed) {
                add("(" + closed + ")");
            }
            firstLine.complete("(nothing)");
        }

        private synchronized void add(String line) {
            lines.add(line);
            firstLine.complete(line);
        }

        synchronized List<String> lines() {
            return List.copyOf(lines);
        }

        void awaitEnd() {
            try {
                reader.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public String toString() {
            return String.join("\n", lines());
        }
    }
}
