package kassa.adapter.http.node;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;
import kassa.domain.node.NodeRule;

/** What the rules of stores mean to a caller. */
public final class NodeProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.refused(NodeRule.INSTITUTION_ID, "The institution id is not acceptable"),
            ProblemType.notFound(NodeRule.UNKNOWN_INSTITUTION, "The institution is not known"),
            ProblemType.refused(NodeRule.NAME, "The name of the store is not acceptable"),
            ProblemType.refused(NodeRule.CURRENCY, "The currency is not one to pay in"),
            ProblemType.refused(NodeRule.TIME_ZONE, "The time zone is not known"),
            ProblemType.conflict(NodeRule.FIXED_TERMS, "The store has receipts on its present terms"),
            ProblemType.refused(NodeRule.ADDRESS, "The address is not acceptable"));

    private NodeProblems() {}
}
