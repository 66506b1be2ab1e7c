package kassa.domain.receipt;

import java.util.Map;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;

/**
 * Where a receipt stands. The one table of transitions:
 *
 * <pre>
 * ISSUED      supersede → SUPERSEDED   expire → EXPIRED   cancel → CANCELLED   pay → PAID
 * SUPERSEDED                                                                   pay → PAID
 * EXPIRED                                                                      pay → PAID
 * CANCELLED                                                                    pay → PAID
 * PAID        refund part → PAID       refund rest → REFUNDED
 * REFUNDED
 * </pre>
 *
 * <p>A receipt that is no longer on offer can still be paid: the money has moved, so it is honoured and flagged.
 */
public enum ReceiptState {
    ISSUED,
    SUPERSEDED,
    EXPIRED,
    CANCELLED,
    PAID,
    REFUNDED;

    private static final Map<ReceiptState, Map<ReceiptCommand, ReceiptState>> TRANSITIONS = Map.of(
            ISSUED,
                    Map.of(
                            ReceiptCommand.SUPERSEDE, SUPERSEDED,
                            ReceiptCommand.EXPIRE, EXPIRED,
                            ReceiptCommand.CANCEL, CANCELLED,
                            ReceiptCommand.PAY, PAID),
            SUPERSEDED, Map.of(ReceiptCommand.PAY, PAID),
            EXPIRED, Map.of(ReceiptCommand.PAY, PAID),
            CANCELLED, Map.of(ReceiptCommand.PAY, PAID),
            PAID, Map.of(ReceiptCommand.REFUND_PART, PAID, ReceiptCommand.REFUND_REST, REFUNDED),
            REFUNDED, Map.of());

    /** Whether money was taken for it, given back or not. */
    public boolean isPaid() {
        return this == PAID || this == REFUNDED;
    }

    /** Where the command leads from here; empty if it is not allowed. */
    public Optional<ReceiptState> after(ReceiptCommand command) {
        return Optional.ofNullable(TRANSITIONS.get(this).get(command));
    }

    /**
     * Where the command leads from here.
     *
     * @throws RuleViolation {@code receipt.state} if it is not allowed
     */
    ReceiptState require(ReceiptCommand command) {
        return after(command)
                .orElseThrow(() ->
                        new RuleViolation(ReceiptRule.STATE, "a receipt that is " + this + " takes no " + command));
    }
}
