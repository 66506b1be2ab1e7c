package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kassa.application.node.NodeVersion;
import kassa.application.port.StorageUnavailable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.CommandSpec;

class CommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final List<String> done = new ArrayList<>();

    @Test
    @DisplayName("a command is done with its flags, and its exit code is the answer")
    void runsCommands() {
        assertThat(run("serve", "--port", "81")).isEqualTo(ExitCode.DONE);

        assertThat(done).containsExactly("serve at 81");
        assertThat(lines(out)).isEmpty();
        assertThat(lines(errors)).isEmpty();
    }

    @Test
    @DisplayName("without a command the node is served, flags or not")
    void servesByDefault() {
        run();
        run("--port=81");

        assertThat(done).containsExactly("serve at 8080", "serve at 81");
    }

    @ParameterizedTest
    @DisplayName("asked for help, each command tells its flags, and nothing is done")
    @ValueSource(strings = {"--help", "-h"})
    void helps(String flag) {
        assertThat(run("serve", flag, "--port=eighty")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: java -jar kassa.jar serve", "--port=NUMBER");
        assertThat(done).isEmpty();
        assertThat(lines(errors)).isEmpty();
    }

    @Test
    @DisplayName("asked for help without a command, all commands are told")
    void helpsWithAll() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: java -jar kassa.jar", "serve", "fail");
    }

    @Test
    @DisplayName("asked for its version, the jar tells version and commit")
    void tellsVersion() {
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);

        assertThat(lines(out)).containsExactly("Kassa 1.2 abcdef");
    }

    @Test
    @DisplayName("asked wrongly, it tells every problem in a line of its own on standard error, and ends with 2")
    void askedWrongly() {
        assertThat(run("serve", "--colour", "--port", "eighty", "now")).isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(lines(errors))
                .containsExactly(
                        "unknown argument: --colour",
                        "unknown argument: now",
                        "--port: \"eighty\" is not a port: a number from 0 to 65535");
        assertThat(lines(out)).isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    @DisplayName("a flag without its value, or given twice, is a problem")
    void brokenFlags() {
        assertThat(run("serve", "--port", "1", "--port", "2", "--host")).isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(lines(errors))
                .hasSize(2)
                .anyMatch(line -> line.contains("--port"))
                .anyMatch(line -> line.contains("--host"));
    }

    @Test
    @DisplayName("a command that does not exist is a problem")
    void unknownCommand() {
        assertThat(run("dance")).isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(lines(errors)).containsExactly("unknown argument: dance");
    }

    @Test
    @DisplayName("a variable that looks like a setting and is none is warned about, without its value")
    void warnsOfUnknownVariables() {
        ExitCode code = commands(Map.of("KASSA_PROT", "81")).run("serve");

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(lines(errors)).containsExactly("warning: KASSA_PROT is no setting of Kassa");
    }

    @Test
    @DisplayName("a failure that nobody foresaw is logged with its trace, and ends with 1")
    void unforeseenFailure() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Commands.class);
        logger.setAdditive(false);
        logger.addAppender(log);
        log.start();
        try {
            assertThat(run("fail")).isEqualTo(ExitCode.FAILED);
        } finally {
            logger.detachAppender(log);
            logger.setAdditive(true);
        }
        assertThat(log.list)
                .singleElement()
                .satisfies(line ->
                        assertThat(line.getThrowableProxy().getMessage()).isEqualTo("as a test wants it"));
    }

    @Test
    @DisplayName("a database that goes while a command is at work is one line on standard error, and 1")
    void databaseGone() {
        assertThat(run("outage")).isEqualTo(ExitCode.FAILED);

        assertThat(lines(errors)).containsExactly("the connection was lost");
    }

    @Test
    @DisplayName("exit codes are 0, 1 and 2, as the operations guide tells")
    void exitCodes() {
        assertThat(ExitCode.DONE.number()).isZero();
        assertThat(ExitCode.FAILED.number()).isEqualTo(1);
        assertThat(ExitCode.ASKED_WRONGLY.number()).isEqualTo(2);
    }

    private ExitCode run(String... arguments) {
        return commands(Map.of()).run(arguments);
    }

    private Commands commands(Map<String, String> environment) {
        Surroundings surroundings =
                new Surroundings(environment, print(out), print(errors), false, work -> done.add("hook"));
        return new Commands(
                surroundings,
                new NodeVersion("Kassa", "1.2", Optional.of("abcdef")),
                List.of(new Serve(), new Fail(), new Outage()));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private final class Serve implements Command {

        @Override
        public CommandSpec spec() {
            return Flags.add(Flags.command("serve", "Serves."), Flags.OF_ADDRESS);
        }

        @Override
        public ExitCode run(Invocation invocation) {
            NodeSettings settings = NodeSettings.read(invocation.reading(invocation.given()), Set.of());
            done.add("serve at " + settings.server().port());
            return ExitCode.DONE;
        }
    }

    private static final class Outage implements Command {

        @Override
        public CommandSpec spec() {
            return Flags.command("outage", "Loses its database.");
        }

        @Override
        public ExitCode run(Invocation invocation) {
            throw new StorageUnavailable("the connection was lost", null);
        }
    }

    private static final class Fail implements Command {

        @Override
        public CommandSpec spec() {
            return Flags.command("fail", "Fails.");
        }

        @Override
        public ExitCode run(Invocation invocation) {
            throw new IllegalStateException("as a test wants it");
        }
    }
}
