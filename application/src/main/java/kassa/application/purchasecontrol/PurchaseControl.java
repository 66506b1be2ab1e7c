package kassa.application.purchasecontrol;

import java.time.InstantSource;
import kassa.application.node.Institutions;
import kassa.application.platform.PlatformCalls;
import kassa.application.port.DrivingPort;
import kassa.application.port.Page;
import kassa.application.port.Transactions;
import kassa.application.pricing.CartAssembly;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDecision;

/** Looks into carts before they are paid for. */
@DrivingPort
public interface PurchaseControl {

    /**
     * What has to be looked at in a cart; for a cart that is known the same answer as before, as long as it stands. Whoever
     * has to wait has an open case.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}, {@code money.range}; never because of
     *     what is in the cart
     */
    ControlDecision check(CheckCart request);

    /**
     * Takes what someone of the store made of an open control. Saying it again changes nothing but who says it and what they
     * note, and is not told again.
     *
     * @throws kassa.domain.rule.RuleViolation {@code purchasecontrol.unknown}, {@code purchasecontrol.ambiguous}, {@code
     *     purchasecontrol.state} unless it is open, {@code pricing.not-for-sale} naming all changed lines that the store
     *     does not sell
     */
    FiledControl conclude(NamedPurchase purchase, ConcludeControl result);

    /**
     * Asks the platform to have the cart checked again.
     *
     * @throws kassa.domain.rule.RuleViolation {@code purchasecontrol.unknown}, {@code purchasecontrol.ambiguous}
     */
    FiledControl resend(NamedPurchase purchase);

    /**
     * The case of a purchase as it is now.
     *
     * @throws kassa.domain.rule.RuleViolation {@code purchasecontrol.unknown}, {@code purchasecontrol.ambiguous}
     */
    FiledControl find(NamedPurchase purchase);

    /** Cases as they are now, those whose cart was looked at last, first. */
    Page<ControlCase, Purchase> list(ControlQuery query);

    /**
     * Ends cases whose time has run out, each in a unit of work of its own, and tells the platform.
     *
     * @param most how many at most, those that ran out first
     * @return how many were ended; fewer than {@code most} if no more are due
     */
    int expireDue(int most);

    /** The use cases over these ports. */
    static PurchaseControl over(
            Transactions transactions,
            Institutions institutions,
            CartAssembly assembly,
            ControlCases cases,
            PlatformCalls calls,
            ControlTexts texts,
            ControlTerms terms,
            InstantSource clock) {
        return new PurchaseControlService(
                transactions, institutions, assembly, new ControlFiling(cases, calls, texts), terms, clock);
    }
}
