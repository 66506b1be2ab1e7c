package kassa.application.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.node.IssuedReceipts;
import kassa.application.port.DrivenPort;
import kassa.application.port.Position;
import kassa.application.port.Versioned;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.rule.RuleViolation;

/** All receipts ever issued. */
@DrivenPort
public interface Receipts extends IssuedReceipts {

    /** All revisions of an invoice, oldest first; of every store that has such an invoice if none is named. */
    List<Versioned<FiledReceipt>> revisions(InvoiceId invoice, Optional<InstitutionId> institution);

    Optional<Versioned<FiledReceipt>> find(InstitutionInvoiceId id);

    /** @throws RuleViolation {@code receipt.unknown} */
    default Versioned<FiledReceipt> require(InstitutionInvoiceId id) {
        return find(id).orElseThrow(() -> new RuleViolation(ReceiptRule.UNKNOWN, "there is no receipt " + id));
    }

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

    /** Receipts that say to be issued although their time had run out by {@code now}, those that ran out first, first. */
    List<InstitutionInvoiceId> due(Instant now, int limit);

    /**
     * Keeps a confirmation that no receipt was found for. One that is kept already, of the same store and the same to the
     * letter, is counted, and its reason is the last one.
     */
    void addUnmatched(UnmatchedPayment payment);

    /** Takes the confirmation off the list, if it is there: a receipt has been found for it. */
    void settleUnmatched(ConfirmPayment confirmation, Instant now);

    /** The confirmations that no receipt was found for, by what the query asks for but its limit, oldest first. */
    List<KeptPayment> unmatched(UnmatchedQuery query, int limit);

    /** How many they are, of all stores and of none. */
    long countUnmatched();

    /** Receipts by what the query asks for but its limit, newest first; of one instant by id, downwards. */
    List<Receipt> list(ReceiptQuery query, int limit);

    /** Receipts of the store with any flag, newest first. */
    List<Receipt> flagged(InstitutionId institution, int limit);

    /**
     * Receipts of the store that are issued or expired, and were issued before that instant, newest first; none of an
     * invoice that was paid by another revision.
     */
    List<Receipt> unpaid(InstitutionId institution, Instant issuedBefore, int limit);

    /** Paid receipts of the store with fiscal numbers behind that one, in their order, at most {@code limit}. */
    List<Receipt> paid(InstitutionId institution, long afterFiscalNumber, int limit);

    /** Where the receipt stands among all: by when it was issued. */
    static Position<InstitutionInvoiceId> position(Receipt receipt) {
        return new Position<>(receipt.issuedAt(), receipt.id());
    }

    /**
     * Receipts of a store that stand (on offer when they were last touched, or paid), by instant of issue and id.
     *
     * @param from issued at that instant or later
     * @param to issued before that instant
     * @param after the last one of the page before; empty for the first page
     */
    List<Receipt> standing(
            InstitutionId institution,
            Instant from,
            Instant to,
            Optional<Position<InstitutionInvoiceId>> after,
            int limit);
}
