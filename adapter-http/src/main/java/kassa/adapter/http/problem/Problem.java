package kassa.adapter.http.problem;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.json.Violation;

/**
 * One refusal as it is answered: {@code application/problem+json} of RFC 9457.
 *
 * @param detail what happened this time, for people
 * @param instance the path of the request, where it has one
 * @param requestId the name under which the log knows the request
 * @param errors every place that is wrong
 * @param headers what goes with the answer, such as {@code Retry-After}
 */
public record Problem(
        ProblemType type,
        String detail,
        Optional<String> instance,
        String requestId,
        List<Violation> errors,
        Map<String, String> headers) {

    /** The media type of a problem. */
    public static final String CONTENT_TYPE = "application/problem+json";

    public Problem {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(requestId, "requestId");
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    public int status() {
        return type.status();
    }

    /** The body of the answer. */
    public String json() {
        return JsonWriter.object(this, Problem::write);
    }

    private static void write(Problem problem, JsonWriter out) {
        out.text("type", problem.type.uri())
                .text("title", problem.type.title())
                .integer("status", problem.type.status())
                .text("detail", problem.detail)
                .optionalText("instance", problem.instance)
                .text("requestId", problem.requestId);
        if (!problem.errors.isEmpty()) {
            out.list("errors", problem.errors, Problem::write);
        }
    }

    private static void write(Violation violation, JsonWriter out) {
        out.text("pointer", violation.pointer()).text("reason", violation.reason());
    }
}
