package kassa.adapter.http.delivery;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;
import kassa.domain.delivery.DeliveryRule;

/** What the rules of orders mean to a caller. */
public final class DeliveryProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.refused(DeliveryRule.ID, "The id is not acceptable"),
            ProblemType.notFound(DeliveryRule.UNKNOWN, "There is no such order"),
            ProblemType.conflict(DeliveryRule.MOVE, "The order cannot be moved there from where it stands"),
            ProblemType.refused(DeliveryRule.LOG, "The log of the order has a gap"),
            ProblemType.conflict(DeliveryRule.SAME_ORDER, "The order belongs to another store or customer"),
            ProblemType.refused(DeliveryRule.ROW, "The order has no such row"),
            ProblemType.refused(DeliveryRule.WITHIN_ORDER, "No more can be found than was ordered"),
            ProblemType.conflict(DeliveryRule.SETTLED, "The order does not take amounts any more"),
            ProblemType.refused(DeliveryRule.CURRENCY, "The amounts are in several currencies"));

    private DeliveryProblems() {}
}
