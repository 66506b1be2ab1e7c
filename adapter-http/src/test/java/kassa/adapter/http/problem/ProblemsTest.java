package kassa.adapter.http.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.Violation;
import kassa.application.port.PlatformUnavailable;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import kassa.domain.money.MoneyRule;
import kassa.domain.rule.Breach;
import kassa.domain.rule.Rule;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A problem")
class ProblemsTest {

    private static final Occurrence HERE = new Occurrence("req-1", Optional.of("/receipt"));
    private static final Rule PAID = () -> "receipt.already-paid";
    private static final Rule UNKNOWN = () -> "receipt.nobody-told";

    private final CapturedLog log = CapturedLog.of(Problems.class);

    private final Problems problems =
            new Problems(ProblemTypes.of(List.of(ProblemType.conflict(PAID, "The receipt has been paid"))));

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    @DisplayName("reads as RFC 9457 says, with the request id and the errors")
    void rendersAll() {
        List<Violation> errors = List.of(new Violation("/a", "is missing"), new Violation("/b", "must be a text"));
        Problem problem = problems.of(InvalidRequest.invalid("The request has 2 mistakes.", errors), HERE);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.json())
                .isEqualTo("{\"type\":\"urn:kassa:problem:invalid-request\",\"title\":\"The request is not valid\","
                        + "\"status\":400,\"detail\":\"The request has 2 mistakes.\",\"instance\":\"/receipt\","
                        + "\"requestId\":\"req-1\",\"errors\":[{\"pointer\":\"/a\",\"reason\":\"is missing\"},"
                        + "{\"pointer\":\"/b\",\"reason\":\"must be a text\"}]}");
    }

    @Test
    @DisplayName("of a rule has the rule's row, and pointers made of the breaches' places")
    void ofRule() {
        RuleViolation refused = new RuleViolation(
                PAID, "Paid on Monday.", List.of(new Breach("products/3/a~b", "is paid"), new Breach("", "is late")));
        Problem problem = problems.of(refused, HERE);

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.type().uri()).isEqualTo("urn:kassa:problem:receipt.already-paid");
        assertThat(problem.errors())
                .containsExactly(new Violation("/products/3/a~0b", "is paid"), new Violation("", "is late"));
    }

    @Test
    @DisplayName("of a rule without a row is a bug: 500, and nothing of the inside")
    void ofUnknownRule() {
        Problem problem = problems.of(new RuleViolation(UNKNOWN, "secret"), HERE);

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.json()).doesNotContain("secret").doesNotContain("nobody-told");
    }

    @Test
    @DisplayName("of a platform that does not answer is a 503 to come back to, and the log tells why in a line")
    void ofPlatform() {
        Problem problem = problems.of(new PlatformUnavailable("it answered 502"), HERE);

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.headers()).containsKey("Retry-After");
        assertThat(problem.json()).contains("urn:kassa:problem:not-ready", "it answered 502");
        assertThat(log.events())
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage()).contains("req-1", "it answered 502"));
    }

    @Test
    @DisplayName("of anything unforeseen is a 500 with the request id and nothing of the inside")
    void ofBug() {
        Problem problem = problems.of(new StackOverflowError("secret"), HERE);

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.json()).contains("req-1").doesNotContain("secret").doesNotContain("StackOverflow");
        assertThat(log.events()).hasSize(1).allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).contains("req-1");
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("secret");
        });
    }

    @Test
    @DisplayName("of a store that cannot be used is a 503 that says when to come back; the log knows why, in one line")
    void ofUnavailableStorage() {
        StorageUnavailable outage =
                new StorageUnavailable("the database is gone", new SQLTransientConnectionException("password=x"));
        Problem problem = problems.of(outage, HERE);

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.headers()).containsEntry("Retry-After", "2");
        assertThat(problem.json()).doesNotContain("database").doesNotContain("password");
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).contains("req-1", "the database is gone", "password=x");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    @Test
    @DisplayName("of a store whose disk is full tells the log so, however many have passed it on")
    void ofFullDisk() {
        Exception disk = new IOException("No space left on device");
        Exception commit = new IllegalStateException("commit failed", new IllegalStateException("write failed", disk));
        problems.of(new StorageUnavailable("the database cannot be used now", commit), HERE);
        problems.of(new StorageUnavailable("little is left", null), HERE);

        assertThat(log.events()).hasSize(2);
        assertThat(log.events().get(0).getFormattedMessage())
                .contains("because of java.lang.IllegalStateException: commit failed")
                .endsWith("because of java.io.IOException: No space left on device")
                .doesNotContain("write failed");
        assertThat(log.events().get(1).getFormattedMessage()).endsWith("little is left");
    }

    @Test
    @DisplayName("of what someone else changed meanwhile is a 409")
    void ofStaleVersion() {
        Problem problem = problems.of(new StaleVersion("version 3 of receipt r-1"), HERE);

        assertThat(problem.type()).isEqualTo(HttpProblem.CONFLICT.type());
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.json()).doesNotContain("r-1");
    }

    @Test
    @DisplayName("of a refusal by the adapter keeps its headers")
    void ofRefusal() {
        HttpRefusal refused =
                new HttpRefusal(HttpProblem.UNAUTHORIZED, "No token.", Map.of("WWW-Authenticate", "Bearer"));
        Problem problem = problems.of(refused, HERE);

        assertThat(problem.status()).isEqualTo(401);
        assertThat(problem.headers()).containsEntry("WWW-Authenticate", "Bearer");
        assertThat(problems.of(HttpRefusal.notFound("No such product."), HERE).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("of a request whose path was not readable has no instance")
    void withoutInstance() {
        Problem problem = problems.of(HttpRefusal.notFound("gone"), new Occurrence("r", Optional.empty()));

        assertThat(problem.json()).doesNotContain("instance");
    }

    @Test
    @DisplayName("has one row only")
    void oneRow() {
        ProblemType again = ProblemType.refused(MoneyRule.SCALE, "Again");

        assertThatIllegalArgumentException().isThrownBy(() -> ProblemTypes.of(List.of(again)));
    }

    @Test
    @DisplayName("is found for a bare status; what has no row of its own counts as its class")
    void ofStatus() {
        assertThat(HttpProblem.ofStatus(400)).isEqualTo(HttpProblem.BAD_REQUEST);
        assertThat(HttpProblem.ofStatus(431)).isEqualTo(HttpProblem.HEADERS_TOO_LARGE);
        assertThat(HttpProblem.ofStatus(418)).isEqualTo(HttpProblem.BAD_REQUEST);
        assertThat(HttpProblem.ofStatus(507)).isEqualTo(HttpProblem.INTERNAL_ERROR);
    }

    @Test
    @DisplayName("of a version or coding of HTTP that the parser does not know is the sender's")
    void ofParserStatus() {
        assertThat(HttpProblem.ofStatus(501)).isEqualTo(HttpProblem.BAD_REQUEST);
        assertThat(HttpProblem.ofStatus(505)).isEqualTo(HttpProblem.BAD_REQUEST);
    }
}
