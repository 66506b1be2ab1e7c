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
            ProblemType.refused(ReceiptRule.FINGERPRINT, "The fingerprint is not readable"),
            ProblemType.conflict(ReceiptRule.REFUND_ID, "Another refund was given under this id"),
            ProblemType.refused(ReceiptRule.REFUND_ROW, "The receipt has no such row to give back"),
            ProblemType.refused(ReceiptRule.REFUND_WITHIN_SALE, "No more is given back than was sold"),
            ProblemType.refused(ReceiptRule.REFUND_REASON, "A refund needs a reason"),
            ProblemType.refused(ReceiptRule.CREDIT_NOTE_NUMBER, "The credit note number is out of range"),
            ProblemType.refused(ReceiptRule.CREDIT_NOTE_SUMS, "The credit note does not add up"),
            ProblemType.refused(ReceiptRule.REFUNDED_IF_ALL_BACK, "The state and the credit notes do not go together"),
            ProblemType.refused(ReceiptRule.HASH, "The hash is not readable"),
            ProblemType.conflict(ReceiptRule.LEDGER_ALTERED, "The ledger was altered"),
            ProblemType.refused(ReceiptRule.CLOSING, "The closing does not add up"),
            ProblemType.notFound(ReceiptRule.UNKNOWN_CLOSING, "There is no such closing"));

    private ReceiptProblems() {}
}
