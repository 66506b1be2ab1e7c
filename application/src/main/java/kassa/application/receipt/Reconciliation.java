package kassa.application.receipt;

import java.util.List;
import kassa.domain.receipt.Receipt;

/**
 * What someone of a store has to look at.
 *
 * @param flagged receipts of which something is odd about the payment, newest first
 * @param unmatched confirmations of payments that no receipt was found for, of this store or of none that is named,
 *     oldest first
 * @param unpaid receipts that nobody has paid for longer than was asked about, newest first; those that another revision
 *     has replaced, those of which another revision is paid, and those that the merchant has cancelled do not wait for money
 */
public record Reconciliation(List<Receipt> flagged, List<UnmatchedPayment> unmatched, List<Receipt> unpaid) {

    public Reconciliation {
        flagged = List.copyOf(flagged);
        unmatched = List.copyOf(unmatched);
        unpaid = List.copyOf(unpaid);
    }
}
