package kassa.adapter.http.problem;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kassa.adapter.http.json.Violation;

/**
 * Which request a problem belongs to.
 *
 * @param requestId its id
 * @param path its path, unless not even that was readable
 */
public record Occurrence(String requestId, Optional<String> path) {

    public Occurrence {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(path, "path");
    }

    Problem problem(ProblemType type, String detail, List<Violation> errors, Map<String, String> headers) {
        return new Problem(type, detail, path, requestId, errors, headers);
    }
}
