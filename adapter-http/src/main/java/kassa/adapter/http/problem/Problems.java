package kassa.adapter.http.problem;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonPointers;
import kassa.adapter.http.json.Violation;
import kassa.application.port.PlatformUnavailable;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import kassa.domain.rule.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong with a request into the {@link Problem} that it is answered with, and logs bugs. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Map<String, String> LATER = Map.of("Retry-After", "2");

    private final ProblemTypes types;

    public Problems(ProblemTypes types) {
        this.types = types;
    }

    /** What a failure is to the caller. Anything unforeseen is a bug: logged whole, answered without its inside. */
    public Problem of(Throwable failure, Occurrence occurrence) {
        if (failure instanceof InvalidRequest invalid) {
            HttpProblem problem = invalid.isMalformed() ? HttpProblem.MALFORMED_JSON : HttpProblem.INVALID_REQUEST;
            return occurrence.problem(problem.type(), invalid.getMessage(), invalid.violations(), Map.of());
        }
        if (failure instanceof RuleViolation refused) {
            return ofRule(refused, occurrence);
        }
        if (failure instanceof HttpRefusal refused) {
            return of(refused.problem(), refused.getMessage(), refused.headers(), occurrence);
        }
        if (failure instanceof StorageUnavailable) {
            return passing(
                    HttpProblem.NOT_READY,
                    "What the call needs does not answer, or is not there yet.",
                    failure,
                    occurrence);
        }
        if (failure instanceof PlatformUnavailable) {
            return passing(HttpProblem.NOT_READY, failure.getMessage(), failure, occurrence);
        }
        if (failure instanceof StaleVersion) {
            return passing(HttpProblem.CONFLICT, "Look again, and repeat the call.", failure, occurrence);
        }
        return bug("a request failed", failure, occurrence);
    }

    /** A problem of the conversation itself, such as an unknown path. */
    public Problem of(HttpProblem problem, String detail, Map<String, String> headers, Occurrence occurrence) {
        boolean later = problem == HttpProblem.NOT_READY || problem == HttpProblem.TOO_MANY_REQUESTS;
        return occurrence.problem(problem.type(), detail, List.of(), later && headers.isEmpty() ? LATER : headers);
    }

    private Problem ofRule(RuleViolation refused, Occurrence occurrence) {
        Optional<ProblemType> type = types.find(refused.rule().id());
        List<Violation> errors = refused.breaches().stream()
                .map(breach -> new Violation(JsonPointers.ofPlace(breach.place()), breach.reason()))
                .toList();
        return type.map(row -> occurrence.problem(row, refused.getMessage(), errors, Map.of()))
                .orElseGet(() -> bug("the rule " + refused.rule().id() + " has no row", refused, occurrence));
    }

    private Problem passing(HttpProblem problem, String detail, Throwable failure, Occurrence occurrence) {
        // No bug, and in an outage there are hundreds of them: a line says enough.
        LOG.warn(
                "{} [{}]: {}{}",
                problem.type().id(),
                occurrence.requestId(),
                failure.getMessage(),
                reasons(failure).collect(joining()));
        return of(problem, detail, Map.of(), occurrence);
    }

    /** What is nearest and what is behind it all, such as a disk that is full; what lies between says nothing new. */
    private static Stream<String> reasons(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure.getCause(), Objects::nonNull, Throwable::getCause)
                .toList();
        return causes.stream()
                .filter(each -> each == causes.get(0) || each.getCause() == null)
                .map(each -> ", because of " + each);
    }

    private Problem bug(String what, Throwable failure, Occurrence occurrence) {
        LOG.error("{} [{}]", what, occurrence.requestId(), failure);
        return of(HttpProblem.INTERNAL_ERROR, "The log knows more under the request id.", Map.of(), occurrence);
    }
}
