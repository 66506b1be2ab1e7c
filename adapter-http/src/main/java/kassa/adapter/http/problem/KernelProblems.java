package kassa.adapter.http.problem;

import java.util.List;
import kassa.domain.money.MoneyRule;
import kassa.domain.product.ProductRule;
import kassa.domain.quantity.QuantityRule;
import kassa.domain.vat.VatRule;

/** What the rules of money, quantities, VAT and products' names mean to a caller. */
public final class KernelProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.refused(MoneyRule.SCALE, "The amount has more decimals than its currency"),
            ProblemType.refused(MoneyRule.RANGE, "The amount is too large"),
            ProblemType.refused(MoneyRule.SAME_CURRENCY, "The amounts are in different currencies"),
            ProblemType.refused(MoneyRule.TEXT, "The amount is not readable"),
            ProblemType.refused(MoneyRule.UNIT_PRICE, "The unit price is out of range"),
            ProblemType.refused(MoneyRule.WEIGHTS, "The amount has nothing to be split over"),
            ProblemType.refused(QuantityRule.POSITIVE, "The quantity is not more than zero"),
            ProblemType.refused(QuantityRule.RANGE, "The quantity is out of range"),
            ProblemType.refused(QuantityRule.SAME_DIMENSION, "The units measure different things"),
            ProblemType.refused(QuantityRule.TEXT, "The quantity is not readable"),
            ProblemType.refused(ProductRule.ID, "The product id is not acceptable"),
            ProblemType.refused(ProductRule.BARCODE, "The barcode is not acceptable"),
            ProblemType.refused(VatRule.RATE, "The VAT rate is out of range"),
            ProblemType.refused(VatRule.NET_PLUS_VAT_IS_GROSS, "Net and VAT do not add up"));

    private KernelProblems() {}
}
