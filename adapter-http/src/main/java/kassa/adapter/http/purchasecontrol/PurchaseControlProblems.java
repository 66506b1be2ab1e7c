package kassa.adapter.http.purchasecontrol;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;
import kassa.domain.purchasecontrol.PurchaseControlRule;

/** What the rules of purchase control mean to a caller. */
public final class PurchaseControlProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.notFound(PurchaseControlRule.UNKNOWN, "There is no control of this purchase"),
            ProblemType.conflict(PurchaseControlRule.AMBIGUOUS, "Several stores have such an invoice"),
            ProblemType.conflict(PurchaseControlRule.STATE, "The state of the control does not allow this"),
            ProblemType.refused(PurchaseControlRule.VERDICT, "The decision and its reasons do not go together"),
            ProblemType.refused(PurchaseControlRule.RESULT, "The state and the result do not go together"),
            ProblemType.refused(PurchaseControlRule.GOODS, "The goods cannot be counted"),
            ProblemType.refused(PurchaseControlRule.SHARE, "The share is out of range"),
            ProblemType.refused(PurchaseControlRule.THRESHOLD, "The threshold is out of range"),
            ProblemType.refused(PurchaseControlRule.TRUST, "The terms of trust are out of range"));

    private PurchaseControlProblems() {}
}
