package kassa.domain.receipt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kassa.domain.catalogue.LangCode;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.PricedCart;
import kassa.domain.rule.RuleViolation;

/**
 * One revision of the merchant's answer to a cart: what is sold, for how much, and whether it is paid.
 *
 * <p>A receipt is issued for a cart and shown to the customer. If the cart changes, another revision supersedes it; if
 * nobody pays in time, it expires; the merchant may cancel it; when the platform confirms the payment, it is paid, once,
 * and gets its fiscal number. Of a paid receipt the merchant may give back all or a part, each time with a credit note.
 * Every change makes a new value: a refused command leaves no trace.
 *
 * <p>It keeps both the cart that went into the price and the priced cart that came out, so that anyone can price it
 * again from its own data.
 *
 * @param revision counts the carts of one invoice from 1 ({@code receipt.revision})
 * @param state where the events have led to ({@code receipt.state})
 * @param priced the price of {@code cart} ({@code pricing.price-of-cart})
 * @param shipment in the currency of the receipt ({@code receipt.shipment})
 * @param expiresAt from when on it is no longer offered; a payment is honoured all the same
 * @param fiscalNumber present exactly if paid ({@code receipt.paid-has-number})
 * @param creditNotes what was given back, in this order; all of it exactly if the state says so
 *     ({@code receipt.refunded-if-all-back})
 * @param creditNotes each for another refund ({@code receipt.refund-id}), each the share of what was paid
 * @param payments what the platform confirmed: the first one paid the receipt, further ones are duplicates
 */
public record Receipt(
        InstitutionInvoiceId id,
        InvoiceId invoiceId,
        InstitutionId institutionId,
        PersonId customer,
        LangCode language,
        int revision,
        ReceiptState state,
        CartFingerprint fingerprint,
        Cart cart,
        PricedCart priced,
        Optional<Shipment> shipment,
        Instant issuedAt,
        Instant expiresAt,
        Optional<FiscalNumber> fiscalNumber,
        List<Payment> payments,
        List<CreditNote> creditNotes,
        Set<ReceiptFlag> flags,
        List<ReceiptEvent> events) {

    public Receipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(shipment, "shipment");
        payments = List.copyOf(payments);
        creditNotes = List.copyOf(creditNotes);
        flags = Collections.unmodifiableSet(
                flags.isEmpty() ? EnumSet.noneOf(ReceiptFlag.class) : EnumSet.copyOf(flags));
        events = List.copyOf(events);
        RuleViolation.unless(revision >= 1, ReceiptRule.REVISION, "revisions count from 1");
        RuleViolation.unless(
                fiscalNumber.isPresent() == state.isPaid(),
                ReceiptRule.PAID_HAS_NUMBER,
                "a receipt has a fiscal number exactly if it is paid");
        requireNotes(creditNotes, priced, state);
        RuleViolation.unless(
                ReceiptHistory.stateAfter(events).equals(Optional.of(state)),
                ReceiptRule.STATE,
                "what happened to the receipt does not lead to " + state);
        priced.requirePriceOf(cart);
        Currency currency = priced.currency();
        RuleViolation.unless(
                shipment.filter(sent -> !sent.price().currency().equals(currency))
                        .isEmpty(),
                ReceiptRule.SHIPMENT,
                "the shipment is not in the currency of the receipt");
    }

    private static void requireNotes(List<CreditNote> notes, PricedCart priced, ReceiptState state) {
        RuleViolation.unless(
                notes.stream().map(CreditNote::refundId).distinct().count() == notes.size(),
                ReceiptRule.REFUND_ID,
                "a refund is given once");
        boolean isRefunded = state == ReceiptState.REFUNDED;
        RuleViolation.unless(
                notes.isEmpty()
                        ? !isRefunded
                        : state.isPaid() && Returns.of(priced, notes).isEverything() == isRefunded,
                ReceiptRule.REFUNDED_IF_ALL_BACK,
                "a receipt is refunded exactly if its credit notes give everything back");
    }

    /** Who asks for a receipt, and the numbers it is to bear. */
    public record Heading(
            InstitutionInvoiceId id,
            InvoiceId invoiceId,
            InstitutionId institutionId,
            PersonId customer,
            int revision) {}

    /** The receipt of a cart, priced as of the cart's instant and on offer for {@code timeToLive} from then. */
    public static Receipt issue(Heading heading, RequestedCart requested, Cart cart, Duration timeToLive) {
        return new Receipt(
                heading.id(),
                heading.invoiceId(),
                heading.institutionId(),
                heading.customer(),
                requested.language(),
                heading.revision(),
                ReceiptState.ISSUED,
                CartFingerprint.of(requested),
                cart,
                CartPricer.price(cart),
                requested.shipment(),
                cart.at(),
                cart.at().plus(timeToLive),
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(new ReceiptEvent(ReceiptEvent.Kind.ISSUED, cart.at())));
    }

    /** Whether it is still on offer at {@code now}. */
    public boolean isOnOffer(Instant now) {
        return state == ReceiptState.ISSUED && now.isBefore(expiresAt);
    }

    /** Whether it says to be issued although its time has run out by {@code now}. */
    public boolean isDue(Instant now) {
        return state == ReceiptState.ISSUED && !isOnOffer(now);
    }

    /** Whether money was taken for it, given back or not. */
    public boolean isPaid() {
        return state.isPaid();
    }

    /** When the payment that paid it was made, by the platform's word if it said so, else when this node learned of it. */
    public Optional<Instant> paidAt() {
        return payments.stream().findFirst().map(payment -> payment.paidAt().orElse(payment.receivedAt()));
    }

    /** Whether this confirmation, to the letter, is among what was paid for it. */
    public boolean hasPayment(String original) {
        return payments.stream().anyMatch(payment -> payment.original().equals(original));
    }

    /** This receipt after another revision has taken its place. */
    public Receipt supersede(Instant now) {
        return moved(ReceiptCommand.SUPERSEDE, ReceiptEvent.Kind.SUPERSEDED, now);
    }

    /** This receipt after its time has run out. */
    public Receipt expire(Instant now) {
        return moved(ReceiptCommand.EXPIRE, ReceiptEvent.Kind.EXPIRED, now);
    }

    /**
     * This receipt, called off by the merchant.
     *
     * @throws RuleViolation {@code receipt.state} unless it is on offer: one whose time has run out is expired
     */
    public Receipt cancel(Instant now) {
        ReceiptState current = isDue(now) ? state.require(ReceiptCommand.EXPIRE) : state;
        current.require(ReceiptCommand.CANCEL);
        return moved(ReceiptCommand.CANCEL, ReceiptEvent.Kind.CANCELLED, now);
    }

    /**
     * This receipt, paid. Money that has moved is never refused: what is odd about it becomes a flag.
     *
     * @throws RuleViolation {@code receipt.state} if it is paid already
     */
    public Receipt pay(Payment payment, FiscalNumber number) {
        return pay(payment, number, Set.of());
    }

    /**
     * This receipt, paid, as by {@link #pay(Payment, FiscalNumber)}.
     *
     * @param noticed what was odd already when the payment came in
     */
    public Receipt pay(Payment payment, FiscalNumber number, Set<ReceiptFlag> noticed) {
        Set<ReceiptFlag> raised = PaymentFlags.of(this, payment);
        raised.addAll(noticed);
        return with(
                state.require(ReceiptCommand.PAY),
                Optional.of(number),
                List.of(payment),
                creditNotes,
                raised,
                ReceiptEvent.Kind.PAID,
                payment.receivedAt());
    }

    /** This paid receipt after its invoice was paid again; the same confirmation twice counts once. */
    public Receipt recordDuplicate(Payment payment) {
        if (payments.stream().anyMatch(known -> known.receipt().equals(payment.receipt()))) {
            return this;
        }
        Set<ReceiptFlag> raised = EnumSet.of(ReceiptFlag.DUPLICATE_PAYMENT);
        raised.addAll(flags);
        List<Payment> all = Stream.concat(payments.stream(), Stream.of(payment)).toList();
        return with(
                state,
                fiscalNumber,
                all,
                creditNotes,
                raised,
                ReceiptEvent.Kind.DUPLICATE_PAYMENT,
                payment.receivedAt());
    }

    /**
     * The credit note that the refund has been given by already; empty if it has not been given.
     *
     * @throws RuleViolation {@code receipt.refund-id} if another refund was given under its id
     */
    public Optional<CreditNote> creditNoteOf(Refund refund) {
        Optional<CreditNote> issued = creditNotes.stream()
                .filter(note -> note.refundId().equals(refund.id()))
                .findFirst();
        RuleViolation.unless(
                issued.map(CreditNote::refund).map(refund::equals).orElse(true),
                ReceiptRule.REFUND_ID,
                "refund " + refund.id() + " has been given already, and it was another one");
        return issued;
    }

    /**
     * This paid receipt with one more credit note, the last in its list.
     *
     * @throws RuleViolation {@code receipt.state} if it is not paid or all of it has been given back,
     *     {@code receipt.refund-row}, {@code receipt.refund-within-sale}
     */
    public Receipt refund(Refund refund, CreditNoteNumber number, Instant now) {
        state.require(ReceiptCommand.REFUND_PART);
        Returns before = Returns.of(priced, creditNotes);
        CreditNote note = CreditNote.of(refund, number, before, now);
        List<CreditNote> notes =
                Stream.concat(creditNotes.stream(), Stream.of(note)).toList();
        return before.plus(refund.lines(), refund.shipment()).isEverything()
                ? refunded(ReceiptCommand.REFUND_REST, notes, ReceiptEvent.Kind.REFUNDED, now)
                : refunded(ReceiptCommand.REFUND_PART, notes, ReceiptEvent.Kind.PARTLY_REFUNDED, now);
    }

    private Receipt refunded(ReceiptCommand command, List<CreditNote> notes, ReceiptEvent.Kind kind, Instant now) {
        return with(state.require(command), fiscalNumber, payments, notes, flags, kind, now);
    }

    private Receipt moved(ReceiptCommand command, ReceiptEvent.Kind kind, Instant now) {
        return with(state.require(command), fiscalNumber, payments, creditNotes, flags, kind, now);
    }

    private Receipt with(
            ReceiptState next,
            Optional<FiscalNumber> number,
            List<Payment> paid,
            List<CreditNote> notes,
            Set<ReceiptFlag> raised,
            ReceiptEvent.Kind kind,
            Instant now) {
        List<ReceiptEvent> history = new ArrayList<>(events);
        history.add(new ReceiptEvent(kind, now));
        return new Receipt(
                id,
                invoiceId,
                institutionId,
                customer,
                language,
                revision,
                next,
                fingerprint,
                cart,
                priced,
                shipment,
                issuedAt,
                expiresAt,
                number,
                paid,
                notes,
                raised,
                history);
    }
}
