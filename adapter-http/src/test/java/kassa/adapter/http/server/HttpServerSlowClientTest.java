package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kassa.adapter.http.problem.CapturedLog;
import kassa.adapter.http.server.RawConnection.Received;
import kassa.adapter.http.server.Route.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("300 clients that stall")
class HttpServerSlowClientTest {

    private static final int CLIENTS = 300;
    private static final int CALLS = 4;
    private static final int BODY_BYTES = 100_000;

    /** Longer than any test lasts. */
    private static final Duration LONG = Duration.ofMinutes(5);

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private TestServer server;
    private List<RawConnection> clients = List.of();

    @AfterEach
    void close() {
        clients.forEach(RawConnection::close);
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("hold nobody up, take no threads, and are served themselves when they get on after all")
    void holdNobodyUp(Stall stall) {
        start(LONG, LONG);
        try (CapturedLog answered = CapturedLog.of(AccessLog.class)) {
            begin(stall);
            for (int round = 0; round < 5; round++) {
                clients.forEach(stall::trickle);
                assertThat(server.get("/version", "").body()).isEqualTo("1");
                assertThat(server.post("/length", "{\"a\":1}").body()).isEqualTo("7");
                assertThat(threads()).isBetween(1L, 32L + CALLS);
            }
            assertThat(answered.events())
                    .noneMatch(line -> line.getFormattedMessage().contains(Stall.PATH));
        }
        assertThat(clients).allMatch(stall::end);
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "HALF_HEAD", "TRICKLED_HEAD"})
    @DisplayName("before the end of a head are cut off in time: there is no request that could be answered")
    void headTimesOut(Stall stall) {
        start(SHORT, LONG);
        begin(stall);
        awaitNone(stall::trickle);

        assertThat(clients).allMatch(client -> client.countRest() == 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"HALF_BODY", "TRICKLED_BODY"})
    @DisplayName("in the middle of a body are answered 408 in time, and their memory is free again")
    void bodyTimesOut(Stall stall) {
        start(LONG, SHORT);
        begin(stall);
        awaitNone(stall::trickle);

        assertThat(clients).allSatisfy(client -> {
            Received answer = client.answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(ProblemAnswer.of(answer).type()).isEqualTo("request-timeout");
            assertThat(ProblemAnswer.of(answer).instance()).hasValue(Stall.PATH);
            assertThat(client.isClosedByServer()).isTrue();
        });
        await().atMost(PATIENCE)
                .until(() -> server.post("/length", "x".repeat(BODY_BYTES)), HttpServerSlowClientTest::isOk);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000})
    @DisplayName("and do not take their answers, or only a little at a time, are cut off in time")
    void answerTimesOut(int bytesAtATime) {
        start(LONG, SHORT);
        begin(Stall.UNREAD_ANSWER);
        awaitNone(client -> client.skip(bytesAtATime).trySend("x"));

        assertThat(clients).allMatch(client -> client.countRest() < Stall.MUCH_BYTES);
    }

    private void start(Duration head, Duration pace) {
        ServerSettings settings = new ServerSettingsBuilder()
                .bodies(BODY_BYTES, BODY_BYTES, BODY_BYTES)
                .calls(CALLS)
                .timeouts(head, pace, 16 * 1024, Duration.ofSeconds(5))
                .build();
        server = TestServer.with(
                settings,
                Route.open(Method.GET, "/version", call -> Answer.json("1")),
                Route.platform(
                        Method.POST,
                        "/length",
                        call -> Answer.json("" + call.text().length())),
                Route.open(Method.GET, Stall.PATH, call -> Answer.json("1")),
                Route.platform(Method.POST, Stall.PATH, call -> Answer.json("1")),
                Route.open(Method.GET, Stall.PATH_OF_MUCH, call -> Answer.json("x".repeat(Stall.MUCH_BYTES))));
    }

    private void begin(Stall stall) {
        clients = Stream.generate(() -> stall.begin(server)).limit(CLIENTS).toList();
    }

    /** Each time, every client tries. */
    private void awaitNone(Predicate<RawConnection> attempt) {
        await().atMost(PATIENCE)
                .until(() -> clients.stream().filter(attempt).toList().isEmpty());
    }

    /** The threads of the server's pool; virtual ones cost next to nothing, and are no threads to the platform. */
    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("http-\\d+"))
                .count();
    }

    private static boolean isOk(HttpResponse<String> answer) {
        return answer.statusCode() == 200;
    }
}
