package kassa.application.receipt;

import java.util.List;
import java.util.Objects;
import kassa.application.port.Page;
import kassa.domain.receipt.Receipt;

/**
 * What someone of a store has to look at.
 *
 * @param flagged receipts of which something is odd about the payment, newest first
 * @param unmatched the first confirmations of payments that no receipt was found for, oldest first: of this store, and those that
 *     name no store or one that this node does not have
 * @param unpaid receipts that nobody has paid for longer than was asked about, newest first; those that another revision
 *     has replaced, those of which another revision is paid, and those that the merchant has cancelled do not wait for money
 */
public record Reconciliation(List<Receipt> flagged, Page<KeptPayment, Long> unmatched, List<Receipt> unpaid) {

    public Reconciliation {
        flagged = List.copyOf(flagged);
        Objects.requireNonNull(unmatched, "unmatched");
        unpaid = List.copyOf(unpaid);
    }
}
