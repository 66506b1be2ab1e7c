package kassa.application.receipt;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kassa.application.loyaltycard.CardAccounts;
import kassa.application.node.Institutions;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.Transactions;
import kassa.application.port.Versioned;
import kassa.application.pricing.CartAssembly;
import kassa.domain.node.Institution;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.receipt.CartDecision;
import kassa.domain.receipt.CartFingerprint;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceRevisions;
import kassa.domain.receipt.Microseconds;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.PaymentDecision;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.receipt.Repricing;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.rule.RuleViolation;

final class ReceiptService implements ReceiptLifecycle {

    private static final int REPLAY_PAGE = 200;

    private final Transactions transactions;
    private final Institutions institutions;
    private final CartAssembly assembly;
    private final Receipts receipts;
    private final ReceiptNumbers numbers;
    private final ReceiptAnswers answers;
    private final PointsOfReceipts points;
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
            InstantSource clock,
            Duration timeToLive) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.assembly = assembly;
        this.receipts = receipts;
        this.numbers = numbers;
        this.answers = answers;
        this.points = new PointsOfReceipts(accounts);
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
        receipts.add(filed);
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
            transactions.write(() -> settle(confirmation, now));
        } catch (StorageUnavailable nothingCanBeKept) {
            throw nothingCanBeKept;
        } catch (RuntimeException notSettled) {
            // Money has moved: whatever went wrong, the confirmation is kept, in a unit of work of its own.
            transactions.write(() -> keepUnmatched(confirmation, now, notSettled));
            throw notSettled;
        }
    }

    private Receipt settle(ConfirmPayment confirmation, Instant now) {
        Revisions known = named(confirmation);
        return known.decisions()
                .onPayment(confirmation.receipt(), now)
                .fold(
                        PaymentDecision.Known::receipt,
                        settle -> pay(settle, known, confirmation, now),
                        duplicate -> replace(
                                known, duplicate.paid().recordDuplicate(payment(confirmation, duplicate.paid(), now))));
    }

    private Receipt pay(PaymentDecision.Settle settle, Revisions known, ConfirmPayment confirmation, Instant now) {
        Receipt receipt = settle.receipt();
        settle.retired().ifPresent(retired -> retire(known, retired));
        Receipt paid =
                receipt.pay(payment(confirmation, receipt, now), numbers.nextFiscalNumber(receipt.institutionId()));
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
        Versioned<FiledReceipt> before = known.find(changed.id());
        receipts.replace(before.value().with(changed), before.version());
        return changed;
    }

    /** All revisions of the invoice that the confirmation names, provided that it names just one. */
    private Revisions named(ConfirmPayment confirmation) {
        Revisions named = Revisions.of(confirmation
                .receipt()
                .map(this::revisionsBeside)
                .orElseGet(() -> receipts.revisions(confirmation.invoice().orElseThrow(), confirmation.institution())));
        named.requireAgreement(confirmation);
        return named;
    }

    private List<Versioned<FiledReceipt>> revisionsBeside(InstitutionInvoiceId id) {
        return receipts.find(id)
                .map(found -> found.value().receipt())
                .map(receipt -> receipts.revisions(receipt.invoiceId(), Optional.of(receipt.institutionId())))
                .orElse(List.of());
    }

    private UnmatchedPayment keepUnmatched(ConfirmPayment confirmation, Instant now, RuntimeException why) {
        UnmatchedPayment kept = new UnmatchedPayment(confirmation, now, String.valueOf(why.getMessage()));
        receipts.addUnmatched(kept);
        return kept;
    }

    @Override
    public FiledReceipt find(InstitutionInvoiceId receipt) {
        Supplier<RuleViolation> unknown =
                () -> new RuleViolation(ReceiptRule.UNKNOWN, "there is no receipt " + receipt);
        return transactions.read(
                () -> receipts.find(receipt).orElseThrow(unknown).value());
    }

    @Override
    public ReplayReport replay(ReplayCampaigns wanted) {
        Institution store = transactions.read(() -> institutions.require(wanted.institution()));
        ReplayReport report = ReplayReport.empty(store.currency());
        List<Receipt> page = page(wanted, Optional.empty());
        while (!page.isEmpty()) {
            for (Receipt receipt : page) {
                Repricing repricing = Repricing.of(receipt, wanted.campaigns());
                wanted.watcher().repriced(repricing);
                report = report.plus(repricing);
            }
            page = page(wanted, Optional.of(page.get(page.size() - 1)));
        }
        return report;
    }

    /** Each page is a unit of work of its own, and pricing is in none: a long replay keeps nobody from the store. */
    private List<Receipt> page(ReplayCampaigns wanted, Optional<Receipt> after) {
        return transactions.read(() -> receipts.standing(
                wanted.institution(), wanted.from(), wanted.to(), after.map(Receipts.Position::of), REPLAY_PAGE));
    }

    /** The receipts of one invoice as they were read. */
    private record Revisions(List<Versioned<FiledReceipt>> read) {

        static Revisions of(List<Versioned<FiledReceipt>> read) {
            return new Revisions(read);
        }

        InvoiceRevisions decisions() {
            return new InvoiceRevisions(
                    read.stream().map(each -> each.value().receipt()).toList());
        }

        Versioned<FiledReceipt> find(InstitutionInvoiceId id) {
            return read.stream()
                    .filter(each -> each.value().receipt().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        FiledReceipt paperOf(Receipt receipt) {
            return find(receipt.id()).value();
        }

        void requireAgreement(ConfirmPayment confirmation) {
            List<Receipt> all =
                    read.stream().map(each -> each.value().receipt()).toList();
            RuleViolation.unless(
                    all.stream().map(Receipt::institutionId).distinct().count() <= 1
                            && all.stream().allMatch(receipt -> agrees(receipt, confirmation)),
                    ReceiptRule.AMBIGUOUS,
                    "the confirmation does not name one invoice of one store");
        }

        private static boolean agrees(Receipt receipt, ConfirmPayment confirmation) {
            return confirmation.invoice().map(receipt.invoiceId()::equals).orElse(true)
                    && confirmation
                            .institution()
                            .map(receipt.institutionId()::equals)
                            .orElse(true);
        }
    }
}
