package kassa.adapter.http.problem;

import java.util.Arrays;
import java.util.List;

/** The problems that the conversation itself can have, whatever it is about. */
public enum HttpProblem {
    BAD_REQUEST("bad-request", 400, "The request is not proper HTTP"),
    MALFORMED_JSON("malformed-json", 400, "The body is not acceptable JSON"),
    INVALID_REQUEST("invalid-request", 400, "The request is not valid"),
    UNAUTHORIZED("unauthorized", 401, "A valid token is needed"),
    FORBIDDEN("forbidden", 403, "The token does not allow this"),
    NOT_FOUND("not-found", 404, "There is nothing here"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "The method is not allowed here"),
    REQUEST_TIMEOUT("request-timeout", 408, "The request took too long to arrive"),
    CONFLICT("conflict", 409, "Someone else changed the same thing meanwhile"),
    PAYLOAD_TOO_LARGE("payload-too-large", 413, "The body is too large"),
    URI_TOO_LONG("uri-too-long", 414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body must be plain JSON"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests at once"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers are too large"),
    INTERNAL_ERROR("internal-error", 500, "Something went wrong on our side"),
    NOT_READY("not-ready", 503, "Not ready to serve at the moment");

    private final ProblemType type;

    HttpProblem(String id, int status, String title) {
        this.type = new ProblemType(id, status, title);
    }

    public ProblemType type() {
        return type;
    }

    /**
     * The problem that a bare status of the HTTP library stands for.
     *
     * <p>Any other 4xx is a bad request, and so are 501 and 505, with which a parser refuses codings and versions; any
     * other 5xx is an internal error.
     */
    public static HttpProblem ofStatus(int status) {
        boolean ours = status >= 500 && status != 501 && status != 505;
        HttpProblem general = ours ? INTERNAL_ERROR : BAD_REQUEST;
        // Several share 400: bare, it is what the HTTP parser says.
        return Arrays.stream(values())
                .filter(problem -> problem.type.status() == status)
                .findFirst()
                .orElse(general);
    }

    static List<ProblemType> types() {
        return Arrays.stream(values()).map(HttpProblem::type).toList();
    }
}
