package kassa.adapter.http.problem;

import java.util.Map;
import java.util.Objects;

/** A refusal by the adapter itself, such as an unknown token: its problem, a sentence and the headers it calls for. */
public final class HttpRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpProblem problem;
    private final transient Map<String, String> headers;

    public HttpRefusal(HttpProblem problem, String detail, Map<String, String> headers) {
        // A refusal is part of the conversation: a stack trace would cost much and tell nothing.
        super(detail, null, false, false);
        this.problem = Objects.requireNonNull(problem, "problem");
        this.headers = Map.copyOf(headers);
    }

    public HttpRefusal(HttpProblem problem, String detail) {
        this(problem, detail, Map.of());
    }

    /** 404 with a sentence: what a query that found nothing is answered with. */
    public static HttpRefusal notFound(String detail) {
        return new HttpRefusal(HttpProblem.NOT_FOUND, detail);
    }

    public HttpProblem problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
