package kassa.domain.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.quantity.Quantity;
import kassa.domain.receipt.RowShare;
import kassa.domain.rule.RuleViolation;

/**
 * What a row of an order is a share of: of 3 for 10.00 the 2 that were ordered cost 6.67, and the 1 that was found 3.33.
 *
 * <p>Both are told from the whole, so that nothing is rounded twice.
 *
 * @param whole what all of it costs on the receipt, with VAT, zero or more
 * @param all how much that is, more than zero, without trailing zeros ({@code delivery.row})
 */
public record ReceiptShare(Money whole, BigDecimal all) {

    public ReceiptShare {
        all = all.stripTrailingZeros();
        RuleViolation.unless(
                !whole.isNegative() && all.signum() > 0 && all.scale() <= Quantity.MAX_DECIMALS,
                DeliveryRule.ROW,
                "a share is of more than nothing, for zero or more");
    }

    /** Whether there is as much as that. */
    boolean covers(BigDecimal amount) {
        return amount.compareTo(all) <= 0;
    }

    /** What that much of it is worth: what a refund of the rest would leave. */
    Money worth(BigDecimal amount) {
        return RowShare.left(whole, all.subtract(amount), all);
    }

    ReceiptShare plus(ReceiptShare other) {
        return new ReceiptShare(whole.plus(other.whole), all.add(other.all));
    }

    /** What that much leaves: its price and that of what was taken sum to the whole. */
    Optional<ReceiptShare> without(BigDecimal taken) {
        return Optional.of(all.subtract(taken))
                .filter(left -> left.signum() > 0)
                .map(left -> new ReceiptShare(whole.minus(worth(taken)), left));
    }
}
