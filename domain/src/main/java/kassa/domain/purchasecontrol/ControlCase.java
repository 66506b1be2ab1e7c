package kassa.domain.purchasecontrol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.CartFingerprint;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.rule.RuleViolation;

/**
 * The control of one purchase: what was decided of its cart, what someone of the store made of it, and what was sold then.
 *
 * <p>Every purchase that is checked has one, those that nobody has to look into as well. The cart may change: the case
 * goes on with it, as another revision. An open case ends with a result, of a person or of its time. A receipt that is
 * issued afterwards is held against what was approved; it is not refused, but it {@linkplain #deviation deviates}. Every
 * change makes a new value: a refused command leaves no trace.
 *
 * @param state where the events have led to ({@code purchasecontrol.state})
 * @param check the last look at the cart
 * @param expiresAt from when on an open case has expired, whoever notices it first, and what nobody had to look into is
 *     decided of anew
 * @param result what the control of this cart came to until now, as the state says ({@code purchasecontrol.result})
 * @param sold what the last receipt of the purchase sells
 * @param events oldest first, each with what was said of it then
 */
public record ControlCase(
        InstitutionId institution,
        InvoiceId invoice,
        PersonId person,
        ControlState state,
        CartCheck check,
        Instant expiresAt,
        Optional<ControlResult> result,
        Optional<SoldCart> sold,
        List<ControlEvent> events) {

    public ControlCase {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(sold, "sold");
        events = List.copyOf(events);
        RuleViolation.unless(
                ControlEvent.stateAfter(events).equals(Optional.of(state)),
                PurchaseControlRule.STATE,
                "what happened to the control does not lead to " + state);
        RuleViolation.unless(
                result.map(known -> goesWith(known.status(), state)).orElse(!isEnded(state)),
                PurchaseControlRule.RESULT,
                "a control that is " + state + " bears another result");
    }

    private static boolean goesWith(ControlStatus status, ControlState state) {
        return ControlState.OPEN.after(status.command()).equals(Optional.of(state));
    }

    private static boolean isEnded(ControlState state) {
        return state != ControlState.NOT_NEEDED && state != ControlState.OPEN;
    }

    /** The case of a purchase whose first cart was looked at. */
    public static ControlCase begin(
            InstitutionId institution, InvoiceId invoice, PersonId person, CartCheck check, Duration timeToLive) {
        ControlEvent event = check.event();
        return new ControlCase(
                institution,
                invoice,
                person,
                ControlState.atFirst(event.command()).orElseThrow(),
                check,
                check.at().plus(timeToLive),
                Optional.empty(),
                Optional.empty(),
                List.of(event));
    }

    /**
     * The case with another cart.
     *
     * @throws RuleViolation {@code purchasecontrol.state} if it has failed and the cart is to pass unseen
     */
    public ControlCase next(PersonId buyer, CartCheck other, Duration timeToLive) {
        ControlEvent event = other.event();
        return new ControlCase(
                institution,
                invoice,
                buyer,
                state.require(event.command()),
                other,
                other.at().plus(timeToLive),
                Optional.empty(),
                sold,
                with(event));
    }

    /**
     * The case with this result. One that {@linkplain #says says} what has been said changes nothing but who said it and
     * what they noted.
     *
     * @throws RuleViolation {@code purchasecontrol.state} unless it is open
     */
    public ControlCase conclude(ControlResult concluded) {
        return result.filter(concluded::saysTheSameAs)
                .map(said -> noted(said.notedBy(concluded)))
                .orElseGet(() -> withResult(concluded));
    }

    private ControlCase noted(ControlResult known) {
        return result.equals(Optional.of(known)) ? this : with(state, known, events);
    }

    /** Whether its result says the same of the purchase, whoever says it and whenever. */
    public boolean says(ControlResult other) {
        return result.filter(other::saysTheSameAs).isPresent();
    }

    private ControlCase withResult(ControlResult concluded) {
        ControlEvent event = ControlEvent.of(concluded);
        return with(state.require(event.command()), concluded, with(event));
    }

    private ControlCase with(ControlState led, ControlResult known, List<ControlEvent> happened) {
        return new ControlCase(institution, invoice, person, led, check, expiresAt, Optional.of(known), sold, happened);
    }

    /** The case at that instant: one that is open beyond its time has expired, even if nobody has noticed yet. */
    public ControlCase asOf(Instant now) {
        return isDue(now) ? withResult(ControlResult.expired(expiresAt)) : this;
    }

    /** Whether its time has run out and it does not say so yet. */
    public boolean isDue(Instant now) {
        return state == ControlState.OPEN && !now.isBefore(expiresAt);
    }

    /** The case of a purchase that got a receipt. */
    public ControlCase sell(SoldCart cart) {
        return new ControlCase(
                institution, invoice, person, state, check, expiresAt, result, Optional.of(cart), events);
    }

    /** Which cart of the purchase this is, counted from 1. */
    public int revision() {
        return (int) events.stream().filter(ControlEvent::isCart).count();
    }

    /** Whether the purchase has failed a control, with this cart or another. */
    public boolean hasFailed() {
        return events.stream().anyMatch(ControlEvent::isFailure);
    }

    /**
     * What a cart is answered without another look at it: {@code NO} if someone of the store has let it pass as it was, else
     * the same as before for as long as its time runs.
     *
     * @return empty if it is another cart, or has to be decided of anew: an app that is locked by the answer before could
     *     never be opened, since the case takes no other result
     */
    public Optional<ControlDecision> answerTo(CartFingerprint cart, Instant now) {
        return check.fingerprint().equals(cart) ? answerToSame(now) : Optional.empty();
    }

    private Optional<ControlDecision> answerToSame(Instant now) {
        if (isAllowed() && result.flatMap(ControlResult::changed).isEmpty()) {
            return Optional.of(ControlDecision.NO);
        }
        return Optional.of(check.decision()).filter(known -> !isEnded(state) && now.isBefore(expiresAt));
    }

    /** Whether someone of the store has let just these goods pass, however they are spelled now. */
    public boolean lets(CheckedCart cart) {
        return isAllowed() && cart.isForSale() && approved().equals(cart.goods());
    }

    private boolean isAllowed() {
        return state == ControlState.PASSED || state == ControlState.FAILED_ALLOW_PAYMENT;
    }

    /** What may be sold, if anything: what someone of the store made of the cart, else what was in it. */
    public GoodsCount approved() {
        return result.flatMap(ControlResult::changed).orElse(check.goods());
    }

    /** How what is sold deviates from what may be; empty if it does not, or nothing is sold. */
    public Optional<ControlDeviation> deviation() {
        return sold.map(cart -> new ControlDeviation(
                        cart,
                        Optional.of(state).filter(ControlCase::isUnsettled),
                        approved().differencesTo(cart.goods())))
                .filter(deviation -> !deviation.isNone());
    }

    private static boolean isUnsettled(ControlState state) {
        return state == ControlState.OPEN || state == ControlState.FAILED || state == ControlState.EXPIRED;
    }

    private List<ControlEvent> with(ControlEvent event) {
        return Stream.concat(events.stream(), Stream.of(event)).toList();
    }
}
