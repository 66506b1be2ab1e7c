package kassa.domain.receipt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;

/**
 * All receipts of one invoice: decides what a cart or a payment that comes for it means.
 *
 * <p>At most one revision is on offer and at most one is paid.
 */
public final class InvoiceRevisions {

    private final List<Receipt> revisions;

    public InvoiceRevisions(List<Receipt> revisions) {
        this.revisions = revisions.stream()
                .sorted(Comparator.comparingInt(Receipt::revision))
                .toList();
    }

    /**
     * What a cart means: the answer as before if it is the cart on offer or the one that was paid, else another revision.
     *
     * @throws RuleViolation {@code receipt.already-paid} if the invoice is paid and the cart is another
     */
    public CartDecision onCart(CartFingerprint cart, Instant now) {
        return governing()
                .map(receipt -> receipt.isPaid() ? onPaid(receipt, cart) : onUnpaid(receipt, cart, now))
                .orElseGet(() -> new CartDecision.Issue(1, Optional.empty()));
    }

    private static CartDecision onPaid(Receipt receipt, CartFingerprint cart) {
        RuleViolation.unless(
                receipt.fingerprint().equals(cart),
                ReceiptRule.ALREADY_PAID,
                "invoice " + receipt.invoiceId() + " is paid; its cart does not change any more");
        return new CartDecision.Repeat(receipt);
    }

    private static CartDecision onUnpaid(Receipt receipt, CartFingerprint cart, Instant now) {
        boolean onOffer = receipt.isOnOffer(now);
        if (onOffer && receipt.fingerprint().equals(cart)) {
            return new CartDecision.Repeat(receipt);
        }
        return new CartDecision.Issue(receipt.revision() + 1, retired(receipt, now));
    }

    private static Optional<Receipt> retired(Receipt receipt, Instant now) {
        return Optional.of(receipt)
                .filter(open -> open.state() == ReceiptState.ISSUED)
                .map(open -> open.isOnOffer(now) ? open.supersede(now) : open.expire(now));
    }

    /**
     * What a payment means.
     *
     * @param paid the revision that the payment names; empty if it names the invoice only: the one that counts is meant
     * @throws RuleViolation {@code receipt.unknown} if there is no such receipt
     */
    public PaymentDecision onPayment(Optional<InstitutionInvoiceId> paid, Instant now) {
        Receipt named = paid.map(this::find).orElseGet(this::governing).orElseThrow(InvoiceRevisions::unknown);
        if (named.isPaid()) {
            return new PaymentDecision.Known(named);
        }
        return governing()
                .filter(Receipt::isPaid)
                .<PaymentDecision>map(PaymentDecision.Duplicate::new)
                .orElseGet(() -> new PaymentDecision.Settle(named, newerOnOffer(named, now)));
    }

    private Optional<Receipt> newerOnOffer(Receipt named, Instant now) {
        return revisions.stream()
                .filter(other -> !other.id().equals(named.id()))
                .filter(other -> other.state() == ReceiptState.ISSUED)
                .findFirst()
                .flatMap(open -> retired(open, now));
    }

    private Optional<Receipt> find(InstitutionInvoiceId id) {
        return revisions.stream().filter(receipt -> receipt.id().equals(id)).findFirst();
    }

    /** The revision that counts: the paid one, else the latest. */
    public Optional<Receipt> governing() {
        return revisions.stream()
                .filter(Receipt::isPaid)
                .findFirst()
                .or(() -> revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1)));
    }

    private static RuleViolation unknown() {
        return new RuleViolation(ReceiptRule.UNKNOWN, "there is no such receipt");
    }
}
