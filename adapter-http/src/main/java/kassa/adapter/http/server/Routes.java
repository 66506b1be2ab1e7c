package kassa.adapter.http.server;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;

/** What a feature brings to the server: its routes, and what the refusals of its rules are to a caller. */
public interface Routes {

    /** The routes of the feature; no two features have the same. */
    List<Route> routes();

    /** A row for each rule of the feature, {@code <Feature>Problems.TABLE}. */
    default List<ProblemType> problems() {
        return List.of();
    }
}
