package kassa.application.purchasecontrol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallSubject;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import kassa.application.port.Versioned;
import kassa.domain.pricing.ShownProduct;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlResult;
import kassa.domain.purchasecontrol.PurchaseControlRule;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.rule.RuleViolation;

/** The one place where control cases are filed: each result of one goes to the platform with the change. */
record ControlFiling(ControlCases cases, PlatformCalls calls, ControlTexts texts) {

    /** @throws RuleViolation {@code purchasecontrol.unknown} */
    Versioned<FiledControl> require(Purchase purchase) {
        return cases.find(purchase).orElseThrow(() -> unknown(purchase.invoice()));
    }

    static RuleViolation unknown(InvoiceId invoice) {
        return new RuleViolation(PurchaseControlRule.UNKNOWN, "the purchase " + invoice + " was never checked");
    }

    void add(FiledControl begun) {
        cases.add(begun);
    }

    FiledControl replace(Versioned<FiledControl> known, FiledControl next) {
        return replace(known, next, Optional.empty());
    }

    /** @param changed what is in the cart now, if the result tells */
    FiledControl replace(Versioned<FiledControl> known, FiledControl next, Optional<List<ShownProduct>> changed) {
        ControlCase control = next.control();
        control.result()
                .filter(result -> !known.value().control().says(result))
                .ifPresent(result -> tell(Purchase.of(control), result, changed));
        cases.replace(next, known.version());
        return next;
    }

    /** Goes on with another look at a cart: what came of the look before would open the lock of this one. */
    void goOn(Versioned<FiledControl> known, FiledControl next) {
        calls.withdraw(subject(Purchase.of(next.control())), CallKind.CONTROL_RESULT);
        cases.replace(next, known.version());
    }

    boolean isDue(Purchase purchase, Instant now) {
        return cases.find(purchase)
                .filter(known -> known.value().control().isDue(now))
                .isPresent();
    }

    /** Ends the case if its time has run out; what it is then. */
    Versioned<FiledControl> expire(Purchase purchase, Instant now) {
        Versioned<FiledControl> known = require(purchase);
        if (!known.value().control().isDue(now)) {
            return known;
        }
        replace(known, known.value().asOf(now));
        return require(purchase);
    }

    void askAgain(Purchase purchase) {
        append(purchase, CallKind.CONTROL_RESEND, texts.resend(purchase));
    }

    private void tell(Purchase purchase, ControlResult result, Optional<List<ShownProduct>> changed) {
        append(purchase, CallKind.CONTROL_RESULT, texts.result(purchase, result.status(), changed));
    }

    private void append(Purchase purchase, CallKind kind, String body) {
        calls.append(new OutgoingCall(subject(purchase), kind, body));
    }

    private static CallSubject subject(Purchase purchase) {
        return new CallSubject(purchase.institution(), purchase.invoice().value());
    }
}
