package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The process tells by its exit code and its two streams how it went:")
class CommandLineIT {

    private static final Map<String, String> TOKEN = Map.of("KASSA_SMARTS_TOKEN", "platform-secret");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("asked wrongly, it ends with 2 and a line for each problem, and touches nothing")
    void askedWrongly() throws IOException {
        Map<String, String> settings =
                Map.of("KASSA_RECEIPT_TTL", "tomorrow", "KASSA_ADMIN_TOKEN", "to ken", "KASSA_PROT", "80");

        try (KassaProcess process = KassaProcess.start(folder, settings, "serve", "--port", "eighty", "--colour")) {
            assertThat(process.exitCode()).isEqualTo(2);
            assertThat(process.out()).isEmpty();
            assertThat(process.errors())
                    .containsExactly(
                            "warning: KASSA_PROT is no setting of Kassa",
                            "unknown argument: --colour",
                            "KASSA_SMARTS_TOKEN is not set, and the node cannot do without",
                            "KASSA_ADMIN_TOKEN: this is not a token: letters, digits and signs without blanks",
                            "--port: \"eighty\" is not a port: a number from 0 to 65535",
                            "KASSA_RECEIPT_TTL: \"tomorrow\" is not a duration from a second to a year, such as PT24H");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    @DisplayName("a port that is taken is one line, and 1")
    void portIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                KassaProcess process = KassaProcess.start(
                        folder, TOKEN, "serve", "--host", "127.0.0.1", "--port", "" + taken.getLocalPort())) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.out()).isEmpty();
            assertThat(process.errors())
                    .containsExactly("cannot listen on 127.0.0.1:" + taken.getLocalPort() + ": Address already in use");
        }
    }

    /** The README's own command: it gets as far as its usual port, which is made sure to be taken. */
    @Test
    @DisplayName("a demonstration that is told nothing at all wants the usual port")
    void demonstrationWithoutArguments() throws IOException {
        try (ServerSocket taken = new ServerSocket();
                KassaProcess process = startOnceTaken(taken, 8080)) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.errors()).containsExactly("cannot listen on 127.0.0.1:8080: Address already in use");
        }
    }

    @Test
    @DisplayName("a database that cannot be used is one line without its password, and 1")
    void databaseIsUnusable() throws IOException {
        Files.writeString(folder.resolve("kassa.mv.db"), "this is no database");

        try (KassaProcess process = KassaProcess.start(
                folder,
                Map.of("KASSA_SMARTS_TOKEN", "platform-secret", "KASSA_DB_PASSWORD", "open sesame"),
                "serve",
                "--port=0",
                "--db-url=jdbc:h2:file:./kassa",
                "--db-user=till")) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.out()).isEmpty();
            assertThat(process.errors())
                    .singleElement()
                    .asString()
                    .contains("database")
                    .doesNotContain("sesame");
        }
    }

    @Test
    @DisplayName(
            "a database server that cannot be reached is one line, and 1; a database of another kind is one, and 2")
    void databaseServer() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            free = socket.getLocalPort();
        }
        try (KassaProcess process = KassaProcess.start(
                folder, TOKEN, "serve", "--db-url=jdbc:postgresql://127.0.0.1:" + free + "/kassa?password=sesame")) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.out()).isEmpty();
            assertThat(process.errors()).containsExactly("the server of the database cannot be reached");
        }
        try (KassaProcess process =
                KassaProcess.start(folder, TOKEN, "serve", "--db-url=jdbc:mysql://127.0.0.1/kassa?password=sesame")) {
            assertThat(process.exitCode()).isEqualTo(2);
            assertThat(process.out()).isEmpty();
            assertThat(process.errors())
                    .singleElement()
                    .asString()
                    .contains("PostgreSQL")
                    .doesNotContain("sesame");
        }
    }

    @Test
    @DisplayName("a second process on the same database is told so in one line, and ends with 1; the first goes on")
    void secondProcess() {
        String busy = "another process is using this database: stop it first, or give this node a database of its own";
        try (KassaProcess first = KassaProcess.start(folder, TOKEN, "--port", "0")) {
            first.ready();
            try (KassaProcess second = KassaProcess.start(folder, TOKEN, "--port", "0")) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.out()).isEmpty();
                assertThat(second.errors()).containsExactly(busy);
            }
            assertThat(new Caller(first.ready(), "none").get("/health").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @DisplayName(
            "a node that runs says one line on standard output, logs with request ids on standard error, and tells no token")
    void running() {
        try (KassaProcess node = KassaProcess.start(folder, TOKEN, "--port", "0")) {
            Caller stranger = new Caller(node.ready(), "not-the-secret");
            assertThat(stranger.named("call-1").post("/receipt", "{}").statusCode())
                    .isEqualTo(401);
            node.terminate();

            assertThat(node.exitCode()).isEqualTo(143);
            assertThat(node.out()).containsExactly("kassa ready on " + node.ready());
            assertThat(node.ready().getHost()).isEqualTo("localhost");
            assertThat(node.errors())
                    .allMatch(line ->
                            line.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z (ERROR|WARN |INFO ) \\[[^]]+] kassa\\..*"))
                    .anyMatch(line -> line.contains("[call-1]"))
                    .noneMatch(line -> line.contains("secret"));
        }
    }

    @Test
    @DisplayName("the level of the log is a setting")
    void logLevel() {
        Map<String, String> quiet = Map.of("KASSA_SMARTS_TOKEN", "platform-secret", "KASSA_LOG_LEVEL", "WARN");
        try (KassaProcess node = KassaProcess.start(folder, quiet, "--port", "0")) {
            new Caller(node.ready(), "platform-secret").get("/health");
            node.terminate();

            assertThat(node.exitCode()).isEqualTo(143);
            assertThat(node.errors()).isEqualTo(List.of());
        }
    }

    private KassaProcess startOnceTaken(ServerSocket socket, int port) throws IOException {
        try {
            socket.bind(new InetSocketAddress("127.0.0.1", port));
        } catch (BindException othersHaveIt) {
            assertThat(socket.isBound()).isFalse();
        }
        return KassaProcess.start(folder, Map.of(), "demo");
    }
}
