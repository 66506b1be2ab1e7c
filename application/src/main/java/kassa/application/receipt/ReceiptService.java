package kassa.application.receipt;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.application.loyaltycard.CardAccounts;
import kassa.application.node.Institutions;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.Transactions;
import kassa.application.port.Versioned;
import kassa.application.pricing.CartAssembly;
import kassa.domain.node.Institution;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.receipt.CartDecision;
import kassa.domain.receipt.CartFingerprint;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Microseconds;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.PaymentDecision;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Refund;
import kassa.domain.receipt.RequestedCart;

final class ReceiptService implements ReceiptLifecycle {

    private final Transactions transactions;
    private final Institutions institutions;
    private final CartAssembly assembly;
    private final Receipts receipts;
    private final ReceiptNumbers numbers;
    private final ReceiptAnswers answers;
    private final PointsOfReceipts points;
    private final Filing filing;
    private final InstantSource clock;
    private final Duration timeToLive;

    ReceiptService(
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
        this.transactions = transactions;
        this.institutions = institutions;
        this.assembly = assembly;
        this.receipts = receipts;
        this.numbers = numbers;
        this.answers = answers;
        this.points = new PointsOfReceipts(accounts);
        this.filing = new Filing(receipts, announcements, books);
        this.clock = clock;
        this.timeToLive = timeToLive;
    }

    @Override
    public String create(CreateReceipt request) {
        return transactions.write(() -> {
            Institution store = institutions.require(request.institution());
            Revisions known = Revisions.of(receipts.revisions(request.invoice(), Optional.of(store.id())));
            Instant now = now();
            return known.decisions()
                    .onCart(CartFingerprint.of(request.cart()), now)
                    .fold(
                            repeat -> known.paperOf(repeat.receipt()).answer(),
                            issue -> issue(request, store, issue, known, now));
        });
    }

    /** The revision before gives its points back first: this one may be paid with them. */
    private String issue(
            CreateReceipt request, Institution store, CartDecision.Issue issue, Revisions known, Instant now) {
        issue.retired().ifPresent(retired -> retire(known, retired));
        Receipt.Heading heading = new Receipt.Heading(
                numbers.nextId(), request.invoice(), store.id(), request.customer(), issue.revision());
        Receipt receipt = Receipt.issue(heading, request.cart(), cart(request.cart(), store, now), timeToLive);
        FiledReceipt filed = new FiledReceipt(receipt, request.original(), answers.answer(receipt));
        filing.add(filed);
        points.reserve(receipt);
        return filed.answer();
    }

    private Cart cart(RequestedCart requested, Institution store, Instant now) {
        Cart goods = assembly.cart(store, requested.lines(), requested.cards(), now);
        return requested
                .shipment()
                .map(shipment -> new ShipmentCharge(shipment.price(), store.vatRateOfShipments()))
                .map(goods::withShipment)
                .orElse(goods);
    }

    private void retire(Revisions known, Receipt retired) {
        replace(known, retired);
        points.release(retired);
    }

    /** As fine as it is kept. */
    private Instant now() {
        return Microseconds.of(clock.instant());
    }

    @Override
    public void confirm(ConfirmPayment confirmation) {
        Instant now = now();
        try {
            settleOrKeep(confirmation, now);
        } catch (StaleVersion busy) {
            // Nothing is the matter with the payment, and nothing is kept of it: the platform sends it again.
            throw new StorageUnavailable("others are at work on what the payment is for", busy);
        }
    }

    private void settleOrKeep(ConfirmPayment confirmation, Instant now) {
        try {
            transactions.write(() -> settle(confirmation, now));
        } catch (StorageUnavailable | StaleVersion later) {
            throw later;
        } catch (RuntimeException notSettled) {
            // Money has moved: whatever is wrong, the confirmation is kept, in a unit of work of its own.
            transactions.write(() -> keepUnmatched(confirmation, now, notSettled));
            throw notSettled;
        }
    }

    private Receipt settle(ConfirmPayment confirmation, Instant now) {
        Revisions known = named(confirmation);
        Receipt receipt = known.decisions()
                .onPayment(confirmation.receipt(), now)
                .fold(
                        PaymentDecision.Known::receipt,
                        settle -> pay(settle, known, confirmation, now),
                        duplicate -> replace(
                                known, duplicate.paid().recordDuplicate(payment(confirmation, duplicate.paid(), now))));
        if (receipt.hasPayment(confirmation.original())) {
            // It may have come before there was the receipt, or before a mistake of ours was mended.
            receipts.settleUnmatched(confirmation, now);
        }
        return receipt;
    }

    private Receipt pay(PaymentDecision.Settle settle, Revisions known, ConfirmPayment confirmation, Instant now) {
        Receipt receipt = settle.receipt();
        settle.retired().ifPresent(retired -> retire(known, retired));
        Receipt paid = receipt.pay(
                payment(confirmation, receipt, now),
                numbers.nextFiscalNumber(receipt.institutionId()),
                confirmation.noticed());
        points.settle(paid);
        return replace(known, paid);
    }

    private static Payment payment(ConfirmPayment confirmation, Receipt meant, Instant now) {
        return new Payment(
                confirmation.receipt().orElse(meant.id()),
                confirmation.sum(),
                confirmation.paidAt().map(Microseconds::of),
                now,
                confirmation.original());
    }

    private Receipt replace(Revisions known, Receipt changed) {
        filing.replace(known.find(changed.id()), changed);
        return changed;
    }

    /** All revisions of the invoice that the confirmation names, provided that it names just one. */
    private Revisions named(ConfirmPayment confirmation) {
        Revisions named = Revisions.of(confirmation
                .receipt()
                .map(receipt -> revisionsBeside(receipt, confirmation))
                .orElseGet(() -> receipts.revisions(confirmation.invoice().orElseThrow(), confirmation.institution())));
        named.requireAgreement(confirmation);
        return named;
    }

    /** Where the confirmation names the receipt's invoice and store as well, they lead there with one look less. */
    private List<Versioned<FiledReceipt>> revisionsBeside(InstitutionInvoiceId id, ConfirmPayment confirmation) {
        return confirmation
                .invoice()
                .filter(invoice -> confirmation.institution().isPresent())
                .map(invoice -> receipts.revisions(invoice, confirmation.institution()))
                .filter(named -> Revisions.of(named).has(id))
                .orElseGet(() -> revisionsBeside(id));
    }

    private List<Versioned<FiledReceipt>> revisionsBeside(InstitutionInvoiceId id) {
        return receipts.find(id)
                .map(found -> found.value().receipt())
                .map(receipt -> receipts.revisions(receipt.invoiceId(), Optional.of(receipt.institutionId())))
                .orElse(List.of());
    }

    private UnmatchedPayment keepUnmatched(ConfirmPayment confirmation, Instant now, RuntimeException why) {
        List<String> unread = confirmation.unread();
        String reason = why.getMessage() + (unread.isEmpty() ? "" : "; not readable: " + String.join(", ", unread));
        UnmatchedPayment kept = new UnmatchedPayment(confirmation, now, reason);
        receipts.addUnmatched(kept);
        return kept;
    }

    @Override
    public FiledReceipt cancel(InstitutionInvoiceId receipt) {
        return afterSale().cancel(receipt, now());
    }

    @Override
    public CreditNote refund(InstitutionInvoiceId receipt, Refund refund) {
        return afterSale().refund(receipt, refund, now());
    }

    @Override
    public int expireDue(int most) {
        return afterSale().expireDue(most, now());
    }

    private AfterSale afterSale() {
        return new AfterSale(transactions, receipts, filing, numbers, points);
    }

    @Override
    public FiledReceipt find(InstitutionInvoiceId receipt) {
        return transactions.read(() -> receipts.require(receipt).value());
    }

    @Override
    public ReplayReport replay(ReplayCampaigns wanted) {
        return new Replay(transactions, institutions, receipts).of(wanted);
    }
}
