package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import kassa.adapter.http.json.Violation;
import kassa.adapter.http.server.RawConnection.Received;

/** A refusal as it came over the wire, found to be all that every refusal has to be. */
record ProblemAnswer(int status, String type, Optional<String> instance, String requestId, List<Violation> errors) {

    private static final String URI_PREFIX = "urn:kassa:problem:";

    static ProblemAnswer of(Received answer) {
        Function<String, Optional<String>> headers =
                name -> Optional.ofNullable(answer.headers().get(name));
        return checked(answer.status(), headers, answer.body());
    }

    static ProblemAnswer of(HttpResponse<String> answer) {
        return checked(answer.statusCode(), answer.headers()::firstValue, answer.body());
    }

    private static ProblemAnswer checked(int status, Function<String, Optional<String>> headers, String body) {
        JsonNode problem = tree(body);
        assertThat(headers.apply("content-type")).hasValue("application/problem+json");
        assertThat(headers.apply("cache-control")).hasValue("no-store");
        assertThat(headers.apply("x-request-id"))
                .hasValue(problem.path("requestId").textValue());
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("type").textValue()).startsWith(URI_PREFIX);
        assertThat(problem.path("title").textValue()).isNotBlank();
        assertThat(problem.path("detail").textValue()).isNotBlank();
        assertThat(body).doesNotContainIgnoringCase("jetty", "javalin", "exception", "kassa.adapter");
        return new ProblemAnswer(
                status,
                problem.path("type").textValue().substring(URI_PREFIX.length()),
                Optional.ofNullable(problem.path("instance").textValue()),
                problem.path("requestId").textValue(),
                errors(problem));
    }

    private static List<Violation> errors(JsonNode problem) {
        return StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> new Violation(
                        error.path("pointer").textValue(), error.path("reason").textValue()))
                .toList();
    }

    private static JsonNode tree(String body) {
        try {
            return JsonMapper.builder().build().readTree(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException noJson) {
            throw new UncheckedIOException("no JSON: " + body, noJson);
        }
    }
}
