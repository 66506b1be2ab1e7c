package kassa.domain.receipt;

import java.util.List;
import java.util.Objects;
import kassa.domain.rule.RuleViolation;

/**
 * What the merchant wants to give back of a paid receipt: rows by quantity, the shipment, or both.
 *
 * @param lines each row at most once ({@code receipt.refund-row})
 * @param shipment whether the price of the shipment goes back too
 * @param reason in the merchant's words, 1 to 500 characters ({@code receipt.refund-reason})
 */
public record Refund(RefundId id, List<RefundLine> lines, boolean shipment, String reason) {

    private static final int MAX_REASON = 500;

    public Refund {
        Objects.requireNonNull(id, "id");
        lines = List.copyOf(lines);
        RuleViolation.unless(
                shipment || !lines.isEmpty(), ReceiptRule.REFUND_ROW, "a refund gives a row or the shipment back");
        RuleViolation.unless(
                lines.stream().map(RefundLine::row).distinct().count() == lines.size(),
                ReceiptRule.REFUND_ROW,
                "a refund names each row once");
        RuleViolation.unless(
                !reason.isBlank() && reason.length() <= MAX_REASON,
                ReceiptRule.REFUND_REASON,
                "a refund has a reason of 1 to " + MAX_REASON + " characters");
    }
}
