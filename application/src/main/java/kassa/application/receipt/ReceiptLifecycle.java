package kassa.application.receipt;

import java.time.Duration;
import java.time.InstantSource;
import kassa.application.loyaltycard.CardAccounts;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.application.pricing.CartAssembly;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Refund;

/** Issues receipts for carts and takes their payments. */
@DrivingPort
public interface ReceiptLifecycle {

    /**
     * The answer to a cart: a new receipt, or for a cart that is known the same answer as before, byte for byte.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}, {@code pricing.not-for-sale} naming all
     *     lines, {@code receipt.already-paid}; nothing is kept then
     */
    String create(CreateReceipt request);

    /**
     * Takes the payment of a receipt; taking it again changes nothing.
     *
     * @throws kassa.domain.rule.RuleViolation {@code receipt.unknown}, {@code receipt.ambiguous}; the confirmation is kept
     *     among the unmatched payments all the same, as it is after any other failure
     * @throws kassa.application.port.StorageUnavailable if the store cannot be used, or others are at work too long on what
     *     the payment is for; nothing is kept then, and the payment has to come again
     */
    void confirm(ConfirmPayment confirmation);

    /**
     * Calls off a receipt that is on offer; its points are free again.
     *
     * @return the receipt, cancelled
     * @throws kassa.domain.rule.RuleViolation {@code receipt.unknown}, {@code receipt.state} unless it is issued
     */
    FiledReceipt cancel(InstitutionInvoiceId receipt);

    /**
     * Gives back a part of a paid receipt, or all of it; asked for again under the same id, it is given once.
     *
     * @return the credit note of this refund, the same each time
     * @throws kassa.domain.rule.RuleViolation {@code receipt.unknown}, {@code receipt.state} unless it is paid and not all
     *     given back, {@code receipt.refund-row}, {@code receipt.refund-within-sale}, {@code receipt.refund-id}
     */
    CreditNote refund(InstitutionInvoiceId receipt, Refund refund);

    /**
     * Ends receipts whose time has run out, each in a unit of work of its own, and frees their points.
     *
     * @param most how many at most, those that ran out first
     * @return how many were ended; fewer than {@code most} if no more are due
     */
    int expireDue(int most);

    /**
     * The receipt with its papers.
     *
     * @throws kassa.domain.rule.RuleViolation {@code receipt.unknown}
     */
    FiledReceipt find(InstitutionInvoiceId receipt);

    /**
     * Prices the carts of the store's receipts again, as if it had run other campaigns: what those would have cost before
     * they go live. Receipts that are on offer or paid count, not those that were replaced or ran out. Nothing is kept.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}
     */
    ReplayReport replay(ReplayCampaigns wanted);

    /**
     * The use cases over these ports.
     *
     * @param timeToLive how long a receipt is on offer
     */
    static ReceiptLifecycle over(
            Transactions transactions,
            Institutions institutions,
            CartAssembly assembly,
            Receipts receipts,
            ReceiptNumbers numbers,
            ReceiptAnswers answers,
            CardAccounts accounts,
            ReceiptAnnouncements announcements,
            Bookkeeping books,
            InstantSource clock,
            Duration timeToLive) {
        return new ReceiptService(
                transactions,
                institutions,
                assembly,
                receipts,
                numbers,
                answers,
                accounts,
                announcements,
                books,
                clock,
                timeToLive);
    }
}
