package kassa.application.receipt;

import java.util.Currency;
import java.util.Objects;
import kassa.domain.money.Money;
import kassa.domain.receipt.Repricing;

/**
 * What other campaigns would have come to.
 *
 * @param receipts how many were priced again
 * @param changed how many of them would have had another total
 * @param before the totals of all receipts together
 * @param after what they would have been
 */
public record ReplayReport(long receipts, long changed, Money before, Money after) {

    public ReplayReport {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    static ReplayReport empty(Currency currency) {
        return new ReplayReport(0, 0, Money.zero(currency), Money.zero(currency));
    }

    ReplayReport plus(Repricing repricing) {
        return new ReplayReport(
                receipts + 1,
                changed + (repricing.changesTotal() ? 1 : 0),
                before.plus(repricing.before()),
                after.plus(repricing.after()));
    }

    /** What the customers would have paid more; negative: less. */
    public Money difference() {
        return after.minus(before);
    }
}
