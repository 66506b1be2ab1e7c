package kassa.application.receipt;

import java.time.Duration;
import java.time.InstantSource;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Page;
import kassa.application.port.Transactions;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;

/** Looks through the receipts of a node, and for what does not add up in them. */
@DrivingPort
public interface ReceiptArchive {

    /** Receipts, newest first. */
    Page<Receipt, InstitutionInvoiceId> list(ReceiptQuery query);

    /**
     * What someone of the store has to look at.
     *
     * @param unpaidFor for how long a receipt must have been unpaid to be listed
     * @param limit how many of each kind at most
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}
     */
    Reconciliation reconcile(InstitutionId institution, Duration unpaidFor, int limit);

    /** Payments that no receipt was found for, oldest first; the store of the query need not be one of this node. */
    Page<KeptPayment, Long> unmatched(UnmatchedQuery query);

    /** The use cases over these ports. */
    static ReceiptArchive over(
            Transactions transactions, Institutions institutions, Receipts receipts, InstantSource clock) {
        return new ReceiptArchiveService(transactions, institutions, receipts, clock);
    }
}
