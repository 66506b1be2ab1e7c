package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.PostgresServer;
import kassa.adapter.persistence.testdatabase.RefusingServer;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

@DisplayName("A database that cannot be opened")
class OpeningTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "28P01, refuses this user or password",
        "28000, refuses this user or password",
        "3D000, has no database of this name",
        "53300, has no connection left",
        "57P03, is starting or stopping",
        "55000, refused by a test",
    })
    @DisplayName("tells the reason in one line")
    void refused(String state, String reason) throws IOException {
        try (RefusingServer server = RefusingServer.saying(state)) {
            assertThatRefused(server.url(), reason);
        }
    }

    @Test
    @DisplayName("because nobody answers there tells so")
    void unreachable() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThatRefused("jdbc:postgresql://127.0.0.1:" + port + "/kassa", "cannot be reached");
    }

    @Test
    @DisplayName("because there is none of that name tells so")
    void unknownDatabase() {
        try (TestDatabase database = DatabaseKind.POSTGRESQL.create()) {
            String elsewhere = database.settings().url().replaceFirst("/kassa_", "/no_kassa_");

            assertThatRefused(elsewhere, "has no database of this name");
        }
    }

    @Test
    @DisplayName("because it does not keep every script tells so")
    void otherEncoding() {
        PostgresServer server = PostgresServer.shared();
        try (TestDatabase latin = server.create("template template0 encoding 'LATIN1' locale 'C'")) {
            assertThatRefused(latin.settings().url(), "keeps texts as LATIN1");
        }
    }

    @Test
    @DisplayName("because its user may not make tables tells so")
    void noRights() {
        PostgresServer server = PostgresServer.shared();
        String user = newUser(server);
        try (TestDatabase database = server.create()) {
            StoreSettings settings = StoreSettings.of(database.settings().url(), user, "hush");

            assertThatThrownBy(() -> Store.open(settings))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("may not make tables");
        } finally {
            server.execute("drop role " + user);
        }
    }

    private static String newUser(PostgresServer server) {
        String user = "till_" + UUID.randomUUID().toString().replace("-", "");
        server.execute("create role " + user + " login password 'hush'");
        return user;
    }

    @Test
    @DisplayName("because it takes no changes tells so")
    void readOnly() {
        try (TestDatabase database = DatabaseKind.POSTGRESQL.create()) {
            String url = database.settings().url();
            String standby = url + (url.contains("?") ? "&" : "?") + "options=-c%20default_transaction_read_only=on";

            assertThatRefused(standby, "takes no changes");
        }
    }

    private static void assertThatRefused(String url, String reason) {
        assertThatThrownBy(() -> Store.open(StoreSettings.of(url, "", "").withConnections(2)))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining(reason)
                .extracting(failure -> failure.getMessage().lines().count())
                .isEqualTo(1L);
    }

    @Test
    @DisplayName("tells its password neither in what is thrown nor in what is logged at any level")
    void passwordHidden() throws IOException {
        try (RefusingServer server = RefusingServer.saying("28P01")) {
            log("hush", server.url() + "?user=till&password=hush", "", "");
            log("hush", server.url(), "till", "hush");
            log("hush", server.url() + "?socketTimeout=x&password=hush", "", "");
            log("hush", "jdbc:postgresql://till:hush@localhost/kassa", "", "");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "H2_IN_FILE"})
    @DisplayName("nor one that can be opened")
    void passwordHiddenWhenOpen(DatabaseKind kind) {
        try (TestDatabase database = kind.create()) {
            assertThat(log("hush", database.settings().url(), "till", "hush")).contains("kassa - Shutdown completed");
        }
    }

    @Test
    @DisplayName("nor one that belongs to its user, who has no other right on the server")
    void passwordHiddenWhenOpen() {
        PostgresServer server = PostgresServer.shared();
        String user = newUser(server);
        try (TestDatabase database =
                server.create("owner " + user + " template template0 encoding 'UTF8' locale 'C'")) {
            assertThat(log("hush", database.settings().url(), user, "hush")).contains("kassa - Shutdown completed");
        } finally {
            server.execute("drop role " + user);
        }
    }

    /** All that is logged while a store is opened and closed: neither that nor what is thrown tells the secret. */
    private static String log(String secret, String url, String user, String password) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        Logger pool = (Logger) LoggerFactory.getLogger("com.zaxxer.hikari");
        root.setLevel(Level.TRACE);
        pool.setLevel(Level.TRACE);
        try {
            Throwable thrown = catchThrowable(
                    () -> Store.open(StoreSettings.of(url, user, password)).close());
            assertThat(told(thrown)).doesNotContain(secret);
        } finally {
            root.detachAppender(log);
            root.setLevel(Level.WARN);
            pool.setLevel(Level.ERROR);
        }
        String lines = log.list.stream()
                .map(event -> event.getFormattedMessage() + Arrays.toString(event.getArgumentArray()))
                .collect(Collectors.joining("\n"));
        assertThat(lines).doesNotContain(secret);
        return lines;
    }

    private static String told(Throwable thrown) {
        StringWriter text = new StringWriter();
        if (thrown != null) {
            thrown.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }
}
