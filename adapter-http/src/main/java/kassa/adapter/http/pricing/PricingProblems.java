package kassa.adapter.http.pricing;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;
import kassa.domain.pricing.PricingRule;

/** What the rules of pricing mean to a caller; the last six are broken only by what was altered in the store. */
public final class PricingProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.refused(PricingRule.NOT_FOR_SALE, "The cart has lines that are not for sale"),
            ProblemType.refused(PricingRule.LINES, "The cart has too few or too many lines"),
            ProblemType.refused(PricingRule.QUANTITY_UNIT, "The product is not sold by this unit"),
            ProblemType.refused(PricingRule.CART_DISCOUNT, "The cart discount is not acceptable"),
            ProblemType.refused(PricingRule.SHIPMENT, "The price of the shipment is not acceptable"),
            ProblemType.refused(PricingRule.ROWS_SUM_TO_TOTAL, "The rows do not sum to the total"),
            ProblemType.refused(PricingRule.ADDITIONS_SUM_TO_TOTAL, "The additions do not sum to the total"),
            ProblemType.refused(PricingRule.VAT_SUMS_TO_TOTAL, "Net and VAT do not sum to the total"),
            ProblemType.refused(PricingRule.STEPS_SUM_TO_ROW, "The steps do not sum to the row"),
            ProblemType.refused(PricingRule.ROW_NOT_NEGATIVE, "The row is below its least"),
            ProblemType.refused(PricingRule.PRICE_OF_CART, "The price is that of another cart"));

    private PricingProblems() {}
}
