package kassa.application.receipt;

import java.util.List;
import java.util.Optional;
import kassa.application.node.IssuedReceipts;
import kassa.application.port.DrivenPort;
import kassa.application.port.Versioned;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/** All receipts ever issued. */
@DrivenPort
public interface Receipts extends IssuedReceipts {

    /** All revisions of an invoice, oldest first; of every store that has such an invoice if none is named. */
    List<Versioned<FiledReceipt>> revisions(InvoiceId invoice, Optional<InstitutionId> institution);

    Optional<Versioned<FiledReceipt>> find(InstitutionInvoiceId id);

    /**
     * Keeps a new receipt.
     *
     * @throws kassa.application.port.StaleVersion if the invoice has such a revision already
     */
    void add(FiledReceipt receipt);

    /**
     * Keeps {@code changed} in place of the receipt that was read as {@code version}.
     *
     * @throws kassa.application.port.StaleVersion if it has changed since it was read
     */
    void replace(FiledReceipt changed, long version);

    /** Keeps a confirmation that no receipt was found for. */
    void addUnmatched(UnmatchedPayment payment);

    /** The confirmations that no receipt was found for, oldest first, at most {@code limit}. */
    List<UnmatchedPayment> unmatched(int limit);
}
