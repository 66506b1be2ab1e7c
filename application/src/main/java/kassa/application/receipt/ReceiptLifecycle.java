package kassa.application.receipt;

import java.time.Duration;
import java.time.InstantSource;
import kassa.application.catalogue.Products;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.domain.receipt.InstitutionInvoiceId;

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
     *     among the unmatched payments all the same
     */
    void confirm(ConfirmPayment confirmation);

    /**
     * The receipt with its papers.
     *
     * @throws kassa.domain.rule.RuleViolation {@code receipt.unknown}
     */
    FiledReceipt find(InstitutionInvoiceId receipt);

    /**
     * The use cases over these ports.
     *
     * @param timeToLive how long a receipt is on offer
     */
    static ReceiptLifecycle over(
            Transactions transactions,
            Institutions institutions,
            Products products,
            Receipts receipts,
            ReceiptNumbers numbers,
            ReceiptAnswers answers,
            InstantSource clock,
            Duration timeToLive) {
        return new ReceiptService(transactions, institutions, products, receipts, numbers, answers, clock, timeToLive);
    }
}
