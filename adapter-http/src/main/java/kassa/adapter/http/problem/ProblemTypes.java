package kassa.adapter.http.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of all problems by their stable names: those of HTTP, of the domain's kernel and of the features.
 *
 * <p>Each feature keeps its rows in a class {@code <Feature>Problems} with a constant {@code TABLE}; a test demands a
 * row for every rule.
 */
public final class ProblemTypes {

    private final Map<String, ProblemType> rows;

    private ProblemTypes(Map<String, ProblemType> rows) {
        this.rows = Map.copyOf(rows);
    }

    /**
     * The table with the rows of the features.
     *
     * @throws IllegalArgumentException if a name has two rows
     */
    public static ProblemTypes of(Collection<ProblemType> features) {
        Map<String, ProblemType> rows = new HashMap<>();
        Stream.of(HttpProblem.types(), KernelProblems.TABLE, List.copyOf(features))
                .flatMap(Collection::stream)
                .forEach(row -> add(rows, row));
        return new ProblemTypes(rows);
    }

    private static void add(Map<String, ProblemType> rows, ProblemType row) {
        if (rows.put(row.id(), row) != null) {
            throw new IllegalArgumentException("the problem " + row.id() + " has two rows");
        }
    }

    /** The row of a name, if it has one. */
    public Optional<ProblemType> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }
}
