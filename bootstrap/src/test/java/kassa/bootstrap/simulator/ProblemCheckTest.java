package kassa.bootstrap.simulator;

import static kassa.bootstrap.simulator.Examples.checks;
import static kassa.bootstrap.simulator.Examples.doctored;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A refusal")
class ProblemCheckTest {

    private static final String JSON = "application/problem+json";

    @Test
    @DisplayName("is found right if it is")
    void right() {
        assertThat(look(reply(400, JSON, Examples.PROBLEM)).all()).isEmpty();
    }

    @ParameterizedTest(name = "{1} for {0} breaks {2}")
    @DisplayName("is found wrong in what is wrong with it:")
    @CsvSource(
            delimiter = ';',
            value = {
                "\"status\": 400; \"status\": 422; problem",
                "\"requestId\": \"sim-1\"; \"requestId\": \"sim-2\"; problem",
                "/products/0/quantity; /products/1/quantity; problem",
                "\"errors\": [{; \"mistakes\": [{; problem",
                "\"title\"; \"name\"; shape",
                "\"reason\"; \"why\"; shape",
            })
    void wrong(String part, String other, String found) {
        assertThat(checks(look(reply(400, JSON, doctored(Examples.PROBLEM, part, other)))))
                .containsExactly(found);
    }

    @Test
    @DisplayName("has one of the statuses that go with it")
    void status() {
        assertThat(checks(look(reply(500, JSON, Examples.PROBLEM)))).containsExactly("status");
        assertThat(checks(look(reply(200, "application/json", "{}")))).containsExactly("status");
    }

    @Test
    @DisplayName("is a problem document, and no page of a server")
    void document() {
        assertThat(checks(look(reply(400, "text/html", Examples.PROBLEM)))).containsExactly("problem");
        assertThat(checks(look(reply(400, JSON, "<h1>Bad request</h1>")))).containsExactly("problem");
    }

    private static Reply reply(int status, String contentType, String body) {
        return new Reply(status, contentType, body, "sim-1", Optional.empty(), Optional.empty(), Duration.ZERO);
    }

    private static Notes look(Reply reply) {
        Notes notes = new Notes();
        ProblemCheck.look(reply, Set.of(400), Optional.of("/products/0/quantity"), notes);
        return notes;
    }
}
