package kassa.adapter.http.receipt;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;
import kassa.domain.receipt.ReceiptRule;

/** What the rules of receipts mean to a caller. */
public final class ReceiptProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.notFound(ReceiptRule.UNKNOWN, "There is no such receipt"),
            ProblemType.conflict(ReceiptRule.AMBIGUOUS, "The confirmation does not name one receipt"),
            ProblemType.conflict(ReceiptRule.ALREADY_PAID, "The receipt has been paid"),
            ProblemType.conflict(ReceiptRule.STATE, "The state of the receipt does not allow this"),
            ProblemType.refused(ReceiptRule.ID, "The id is not acceptable"),
            ProblemType.refused(ReceiptRule.PAID_HAS_NUMBER, "A paid receipt and its fiscal number do not go together"),
            ProblemType.refused(ReceiptRule.REVISION, "The revision is out of range"),
            ProblemType.refused(ReceiptRule.FISCAL_NUMBER, "The fiscal number is out of range"),
            ProblemType.refused(ReceiptRule.SHIPMENT, "The shipment is not in the store's currency"),
            ProblemType.refused(ReceiptRule.FINGERPRINT, "The fingerprint is not readable"));

    private ReceiptProblems() {}
}
