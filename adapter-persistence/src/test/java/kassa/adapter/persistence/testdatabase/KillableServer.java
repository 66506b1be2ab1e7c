package kassa.adapter.persistence.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kassa.adapter.persistence.store.StoreSettings;
import org.awaitility.Awaitility;

/**
 * A real PostgreSQL that only one test uses, so that it can be killed and started again on the same files. Its commits are
 * on disk before they are acknowledged, as those of a server that is in earnest.
 */
public final class KillableServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Path folder;
    private final int port;
    private final String program;
    private Process server;

    private KillableServer(Path folder, int port, String program) {
        this.folder = folder;
        this.port = port;
        this.program = program;
        this.server = launch();
    }

    /** Starts one in an empty folder, with an empty database. */
    public static KillableServer in(Path folder) {
        int port = FreePort.find();
        KillableServer started = new KillableServer(folder, port, prepare(folder, port));
        Runtime.getRuntime().addShutdownHook(new Thread(started::kill, "end of PostgreSQL"));
        started.awaitReady();
        started.execute("create database kassa template template0 encoding 'UTF8' locale 'C'");
        return started;
    }

    /** Makes the server's files, and tells where its program is. */
    private static String prepare(Path folder, int port) {
        EmbeddedPostgres.Builder usual = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                .setPort(port);
        try (EmbeddedPostgres once = usual.start()) {
            once.getPostgresDatabase().getConnection().close();
            return program(folder);
        } catch (IOException | SQLException failure) {
            throw new AssertionError("no PostgreSQL could be started in " + folder, failure);
        }
    }

    private static String program(Path folder) throws IOException {
        String pid = Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .flatMap(running -> running.info().command())
                .orElseThrow();
    }

    /** As a child of this JVM, which takes notice of its end: a dead one that nobody takes notice of keeps the next from starting. */
    private Process launch() {
        List<String> command = new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
        command.addAll(List.of(program, "-D", folder.toString(), "-p", String.valueOf(port), "-c", "fsync=on"));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** How its database is opened. */
    public StoreSettings settings() {
        return StoreSettings.of(urlOf("kassa"), "", "");
    }

    private String urlOf(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
    }

    /** SIGKILL to the server and all of its processes. */
    public synchronized void kill() {
        List<ProcessHandle> workers = server.children().toList();
        server.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        server.onExit().join();
    }

    /** Starts it again after it was killed; it makes its files good, and then takes connections. */
    public synchronized void restart() {
        server = launch();
        awaitReady();
    }

    private void awaitReady() {
        Awaitility.await(toString())
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .until(this::isReady);
    }

    /** While a worker of the one that was killed is still ending, the next one does not start: then it is tried again. */
    private boolean isReady() {
        if (!server.isAlive()) {
            server = launch();
        }
        try (Connection connection = DriverManager.getConnection(urlOf("postgres"))) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(urlOf("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(sql + " failed on " + this, failure);
        }
    }

    /** Ends it for good; the folder is for its owner to remove. */
    @Override
    public void close() {
        kill();
    }

    @Override
    public String toString() {
        return "PostgreSQL, whose log is " + log();
    }
}
