package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import kassa.adapter.http.problem.CapturedLog;
import kassa.adapter.http.server.RawConnection.Received;
import kassa.adapter.http.server.Route.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A server that is told to stop")
class HttpServerStopTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Longer than any test lasts. */
    private static final Duration LONG = Duration.ofMinutes(5);

    private static final Duration SHORT = Duration.ofMillis(200);

    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);

    private TestServer server;
    private int port;

    @AfterEach
    void close() {
        mayEnd.release();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    @DisplayName("first answers the call that it works on, even if that lasts longer than idle connections are kept")
    void inFlight(String method) {
        start(LONG);
        try (RawConnection idle = served();
                RawConnection working = working(method)) {
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
            assertThat(idle.isClosedByServer()).isTrue();
            assertThat(stopped).isNotDone();
            mayEnd.release();

            assertThat(working.answer().status()).isEqualTo(200);
            assertThat(working.isClosedByServer()).isTrue();
            assertThat(stopped).succeedsWithin(PATIENCE);
        }
    }

    @Test
    @DisplayName("first waits for a body that is arriving, and answers it")
    void arriving() {
        start(LONG);
        try (RawConnection arriving = takenUp()) {
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
            await().until(() -> arriving.trySend("1\r\nx\r\n") && isShut());

            assertThat(arriving.send("0\r\n\r\n").answer().status()).isEqualTo(200);
            assertThat(stopped).succeedsWithin(PATIENCE);
        }
    }

    @Test
    @DisplayName("does not wait for a body that does not go on arriving: 408")
    void stalled() {
        start(LONG);
        try (RawConnection stalled = takenUp()) {
            server.close();

            assertThat(ProblemAnswer.of(stalled.answer()).type()).isEqualTo("request-timeout");
        }
    }

    @Test
    @DisplayName("refuses what comes on open connections with 503 and Retry-After, and takes no new connections")
    void late() {
        start(LONG);
        try (CapturedLog answered = CapturedLog.of(AccessLog.class);
                RawConnection working = working("GET");
                RawConnection late = served()) {
            // Else the connection might be closed behind the answer that it has had.
            await().until(() -> !answered.events().isEmpty());
            late.send("GET /version HTTP/1.1\r\nHost: kassa\r\nX-Long: ");
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
            await().until(() -> late.trySend("x") && isShut());
            Received answer = late.send("\r\n\r\n").answer();

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers()).containsEntry("retry-after", "2").containsEntry("connection", "close");
            assertThat(ProblemAnswer.of(answer).type()).isEqualTo("not-ready");
            mayEnd.release();
            assertThat(working.answer().status()).isEqualTo(200);
            assertThat(stopped).succeedsWithin(PATIENCE);
        }
    }

    @Test
    @DisplayName("cuts off a call that does not end in time, and says so in the log")
    void cutOff() {
        start(SHORT);
        try (RawConnection working = working("GET");
                CapturedLog log = CapturedLog.of(HttpServer.class);
                CapturedLog library = CapturedLog.of("org.eclipse.jetty")) {
            server.close();

            assertThat(library.events()).isNotEmpty();
            assertThat(working.countRest()).isZero();
            assertThat(log.events())
                    .singleElement()
                    .satisfies(line -> assertThat(line.getFormattedMessage())
                            .isEqualTo("requests that were still in flight after 0.2 s have been cut off"));
        }
    }

    private void start(Duration stop) {
        server = TestServer.with(
                new ServerSettingsBuilder().timeouts(LONG, LONG, 1000, stop).build(),
                Route.open(Method.GET, "/work", call -> work()),
                Route.platform(Method.POST, "/work", call -> work()),
                Route.open(Method.GET, "/version", call -> Answer.json("1")),
                Route.platform(Method.POST, "/body", call -> Answer.empty()));
        port = server.port();
    }

    private RawConnection served() {
        RawConnection connection = server.connect().sendHead("GET /version HTTP/1.1", "Host: kassa");
        assertThat(connection.answer().status()).isEqualTo(200);
        return connection;
    }

    /** A connection whose request has been taken up: the server has asked for its body. */
    private RawConnection takenUp() {
        RawConnection connection = server.connect()
                .sendHead(
                        "POST /body HTTP/1.1",
                        "Host: kassa",
                        "Authorization: " + TestServer.PLATFORM,
                        "Content-Type: application/json",
                        "Transfer-Encoding: chunked",
                        "Expect: 100-continue");
        assertThat(connection.head().status()).isEqualTo(100);
        return connection;
    }

    private RawConnection working(String method) {
        RawConnection connection = server.connect()
                .sendHead(
                        method + " /work HTTP/1.1",
                        "Host: kassa",
                        "Authorization: " + TestServer.PLATFORM,
                        "Content-Type: application/json",
                        "Content-Length: 2")
                .send("{}");
        begun.acquireUninterruptibly();
        return connection;
    }

    private Answer work() {
        begun.release();
        mayEnd.acquireUninterruptibly();
        return Answer.empty();
    }

    private boolean isShut() {
        try {
            RawConnection.to(port).close();
            return false;
        } catch (UncheckedIOException refused) {
            return true;
        }
    }
}
