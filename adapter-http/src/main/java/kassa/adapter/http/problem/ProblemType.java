package kassa.adapter.http.problem;

import java.util.Objects;
import kassa.domain.rule.Rule;

/**
 * A row of the table of problems: {@code receipt.already-paid} is a 409 "The receipt has been paid".
 *
 * @param id the stable name: that of a domain rule, or one of {@link HttpProblem}
 * @param status the HTTP status that goes with it
 * @param title what it means, the same for every occurrence
 */
public record ProblemType(String id, int status, String title) {

    private static final String URI_PREFIX = "urn:kassa:problem:";

    public ProblemType {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not a status of a problem: " + status);
        }
    }

    /** 404: the rule says that something does not exist. */
    public static ProblemType notFound(Rule rule, String title) {
        return new ProblemType(rule.id(), 404, title);
    }

    /** 409: the rule says that the request does not fit what is stored. */
    public static ProblemType conflict(Rule rule, String title) {
        return new ProblemType(rule.id(), 409, title);
    }

    /** 422: the request is understood, and the business refuses it. */
    public static ProblemType refused(Rule rule, String title) {
        return new ProblemType(rule.id(), 422, title);
    }

    /** The identifier that stands in an answer: {@code urn:kassa:problem:receipt.already-paid}. */
    public String uri() {
        return URI_PREFIX + id;
    }
}
