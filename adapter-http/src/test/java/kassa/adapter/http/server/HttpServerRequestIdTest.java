package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.net.http.HttpResponse;
import java.util.List;
import kassa.adapter.http.problem.CapturedLog;
import kassa.adapter.http.problem.Problems;
import kassa.adapter.http.server.RawConnection.Received;
import kassa.adapter.http.server.Route.Method;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("The id of a request")
class HttpServerRequestIdTest {

    private static final TestServer SERVER = TestServer.with(
            Route.open(Method.GET, "/work", call -> {
                LoggerFactory.getLogger(HttpServerRequestIdTest.class).info("working on {}", call.requestId());
                return Answer.empty();
            }),
            Route.platform(Method.POST, "/work", call -> {
                LoggerFactory.getLogger(HttpServerRequestIdTest.class).info("working on {}", call.requestId());
                throw new IllegalStateException("broken");
            }));

    private final CapturedLog access = CapturedLog.of(AccessLog.class);

    @AfterEach
    void closeLog() {
        access.close();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @DisplayName("is the sender's if it is made of up to 64 letters, digits, dots, dashes and underscores")
    @ValueSource(strings = {"a", "A-1_b.c", "1234567890123456789012345678901234567890123456789012345678901234"})
    void takenOver(String sent) {
        assertThat(idOfAnswer("/work", sent)).isEqualTo(sent);
    }

    @ParameterizedTest
    @DisplayName("is a new one if the sender's is anything else")
    @ValueSource(
            strings = {"a b", "a\"b", "õ", "a/b", "12345678901234567890123456789012345678901234567890123456789012345"})
    void replaced(String sent) {
        assertThat(idOfAnswer("/work", sent)).isNotEqualTo(sent).matches("[0-9a-f-]{36}");
    }

    @Test
    @DisplayName("is another for each request that brings none")
    void unique() {
        HttpResponse<String> first = SERVER.send("/work", request -> request);
        HttpResponse<String> second = SERVER.send("/work", request -> request);

        assertThat(first.headers().firstValue("X-Request-Id"))
                .isPresent()
                .isNotEqualTo(second.headers().firstValue("X-Request-Id"));
    }

    @Test
    @DisplayName("stands in the answer, in the problem and on every line that is logged for the request")
    void everywhere() {
        try (CapturedLog handler = CapturedLog.of(HttpServerRequestIdTest.class);
                CapturedLog bugs = CapturedLog.of(Problems.class)) {
            HttpResponse<String> answer = SERVER.send(
                    "/work",
                    request -> request.header("X-Request-Id", "mine-7")
                            .header("Authorization", TestServer.PLATFORM)
                            .header("Content-Type", "application/json")
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));

            assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("mine-7");
            assertThat(answer.body()).contains("\"requestId\":\"mine-7\"");
            assertThat(handler.events()).singleElement().satisfies(HttpServerRequestIdTest::bearsId);
            assertThat(bugs.events()).singleElement().satisfies(HttpServerRequestIdTest::bearsId);
            assertThat(accessLine("mine-7").getFormattedMessage()).startsWith("POST /work 500 ");
        }
    }

    @Test
    @DisplayName(
            "comes with one line for the request: method, path without query, status and time, never a token or body")
    void accessLine() {
        SERVER.send(
                "/work?secret=1",
                request -> request.header("Authorization", TestServer.PLATFORM).header("X-Request-Id", "mine-8"));

        ILoggingEvent line = accessLine("mine-8");
        assertThat(line.getLevel()).isEqualTo(Level.INFO);
        assertThat(line.getFormattedMessage()).matches("GET /work 200 \\d+ ms");
    }

    @ParameterizedTest
    @DisplayName("stands in the problem and in the log also of what is refused before or without a handler")
    @CsvSource({
        "POST /work,      401, X-Other",
        "POST /work,      415, Authorization",
        "GET /nowhere,    404, X-Other",
        "DELETE /work,    405, X-Other",
        "GET /%2F,        400, X-Other",
        "GET /work?q=%zz, 400, X-Other"
    })
    void everywhereOfRefusals(String request, int status, String header) {
        String id = "refused-" + request.replaceAll("[^A-Za-z]", "-") + status;
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead(
                    request + " HTTP/1.1",
                    "Host: kassa",
                    "X-Request-Id: " + id,
                    header + ": " + TestServer.PLATFORM,
                    "Content-Length: 2");
            Received answer = connection.send("{}").answer();

            assertThat(answer.status()).isEqualTo(status);
            assertThat(ProblemAnswer.of(answer).requestId()).isEqualTo(id);
            assertThat(accessLine(id).getFormattedMessage()).contains(" " + status + " ");
        }
    }

    @Test
    @DisplayName("comes with one line also for what is not proper HTTP")
    void accessLineOfMalformed() {
        try (RawConnection connection = SERVER.connect()) {
            String id = connection.sendHead("GET /work").answer().headers().get("x-request-id");

            assertThat(accessLine(id).getFormattedMessage()).contains(" 400 ");
        }
    }

    /** The one line that is written behind the answer to a request; those of earlier requests may still arrive. */
    private ILoggingEvent accessLine(String id) {
        List<ILoggingEvent> lines = await().until(() -> linesOf(id), found -> !found.isEmpty());
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private List<ILoggingEvent> linesOf(String id) {
        return access.events().stream()
                .filter(line -> id.equals(line.getMDCPropertyMap().get("requestId")))
                .toList();
    }

    private static void bearsId(ILoggingEvent line) {
        assertThat(line.getMDCPropertyMap()).containsEntry("requestId", "mine-7");
    }

    private static String idOfAnswer(String path, String sent) {
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead("GET " + path + " HTTP/1.1", "Host: kassa", "X-Request-Id: " + sent);
            return connection.answer().headers().get("x-request-id");
        }
    }
}
