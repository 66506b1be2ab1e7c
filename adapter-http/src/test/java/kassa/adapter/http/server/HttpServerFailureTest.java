package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kassa.adapter.http.problem.CapturedLog;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.problem.Problems;
import kassa.adapter.http.server.Route.Method;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import kassa.domain.rule.Rule;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a handler fails with")
class HttpServerFailureTest {

    private static final Rule PAID = () -> "receipt.already-paid";
    private static final Rule WITHOUT_ROW = () -> "secret.rule";

    private enum Bug {
        RUNTIME_FAILURE(() -> {
            throw new IllegalStateException("secret");
        }),
        ASSERTION_ERROR(() -> {
            throw new AssertionError("secret");
        }),
        STACK_OVERFLOW(() -> {
            throw new StackOverflowError("secret");
        }),
        OUT_OF_MEMORY(() -> {
            throw new OutOfMemoryError("secret");
        }),
        MISSING_CLASS(() -> {
            throw new NoClassDefFoundError("secret");
        }),
        RULE_WITHOUT_ROW(() -> {
            throw new RuleViolation(WITHOUT_ROW, "secret");
        }),
        NO_ANSWER(() -> null);

        private final Supplier<Answer> happening;

        Bug(Supplier<Answer> happening) {
            this.happening = happening;
        }
    }

    private static final TestServer SERVER = TestServer.with(new Routes() {
        @Override
        public List<Route> routes() {
            return List.of(
                    Route.open(Method.GET, "/bugs/{bug}", HttpServerFailureTest::fail),
                    Route.platform(Method.POST, "/bugs/{bug}", HttpServerFailureTest::fail),
                    Route.open(Method.GET, "/paid", call -> {
                        throw new RuleViolation(PAID, "Paid on Monday.");
                    }),
                    Route.open(Method.GET, "/stale", call -> {
                        throw new StaleVersion("secret");
                    }),
                    Route.open(Method.GET, "/busy", call -> {
                        throw new StorageUnavailable("secret", new IllegalStateException("secret"));
                    }));
        }

        @Override
        public List<ProblemType> problems() {
            return List.of(ProblemType.conflict(PAID, "The receipt has been paid"));
        }
    });

    private final CapturedLog log = CapturedLog.of(Problems.class);

    @AfterEach
    void closeLog() {
        log.close();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("unforeseen, an Error too, is 500: the caller gets an id and nothing of the inside, the log all of it")
    void bug(Bug bug) {
        assertHidden(bug, SERVER.send("/bugs/" + bug, request -> request));
        assertHidden(bug, SERVER.post("/bugs/" + bug, "{}"));
    }

    @Test
    @DisplayName("by a rule is what the rule's row says")
    void rule() {
        ProblemAnswer problem = ProblemAnswer.of(SERVER.get("/paid", ""));

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.type()).isEqualTo("receipt.already-paid");
        assertThat(log.events()).isEmpty();
    }

    @Test
    @DisplayName("because someone else was faster is 409")
    void stale() {
        HttpResponse<String> answer = SERVER.get("/stale", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(ProblemAnswer.of(answer).type()).isEqualTo("conflict");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    @DisplayName("because the store is gone or overloaded is 503 with Retry-After, and one line in the log")
    void busy() {
        HttpResponse<String> answer = SERVER.get("/busy", "");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(ProblemAnswer.of(answer).type()).isEqualTo("not-ready");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(log.events()).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARN);
            assertThat(line.getThrowableProxy()).isNull();
            bearsIdOf(answer, line);
        });
    }

    private void assertHidden(Bug bug, HttpResponse<String> answer) {
        ProblemAnswer problem = ProblemAnswer.of(answer);
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.type()).isEqualTo("internal-error");
        assertThat(problem.instance()).isEqualTo(Optional.of("/bugs/" + bug));
        assertThat(answer.body()).doesNotContain("secret", "Error");
        ILoggingEvent line = log.events().get(log.events().size() - 1);
        assertThat(line.getLevel()).isEqualTo(Level.ERROR);
        assertThat(line.getThrowableProxy()).isNotNull();
        bearsIdOf(answer, line);
    }

    private static void bearsIdOf(HttpResponse<String> answer, ILoggingEvent line) {
        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(line.getFormattedMessage()).contains(id);
        assertThat(line.getMDCPropertyMap()).containsEntry("requestId", id);
    }

    private static Answer fail(Call call) {
        return call.path("bug", Bug::valueOf).happening.get();
    }
}
