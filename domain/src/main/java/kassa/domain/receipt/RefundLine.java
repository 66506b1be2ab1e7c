package kassa.domain.receipt;

import java.math.BigDecimal;
import kassa.domain.quantity.Quantity;
import kassa.domain.rule.RuleViolation;

/**
 * How much of a row goes back, such as 2 of row 0.
 *
 * @param row the row's place in the priced cart, counted from 0 ({@code receipt.refund-row})
 * @param quantity more than zero, in the unit of the row, with at most six decimals; without trailing zeros
 */
public record RefundLine(int row, BigDecimal quantity) {

    public RefundLine {
        RuleViolation.unless(
                row >= 0 && quantity.signum() > 0, ReceiptRule.REFUND_ROW, "a row is given back by more than nothing");
        quantity = quantity.stripTrailingZeros();
        RuleViolation.unless(
                quantity.scale() <= Quantity.MAX_DECIMALS,
                ReceiptRule.REFUND_ROW,
                "a quantity has at most " + Quantity.MAX_DECIMALS + " decimals");
    }
}
