package kassa.domain.purchasecontrol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.rule.RuleViolation;

/**
 * Which carts are looked into before they are paid for, as data (docs/purchase-control.md).
 *
 * <p>A function of its arguments: the same purchase gets the same verdict whenever it is asked about, on every node. What
 * the lines give reason for, a value above the threshold and a failure before count always; the lot falls upon a share of
 * the purchases, which trust in the person changes. Another reason never makes a decision milder.
 *
 * @param threshold goods that come to more are looked into, in units of the store's currency; empty if any value may pass
 * @param share the part of all purchases that are looked into for no other reason
 * @param seed what lots are drawn with; who does not know it cannot tell whom they fall upon
 */
public record ControlPolicy(Optional<BigDecimal> threshold, Share share, TrustTerms trust, String seed) {

    public ControlPolicy {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(seed, "seed");
        threshold.ifPresent(value -> RuleViolation.unless(
                value.signum() >= 0, PurchaseControlRule.THRESHOLD, "a threshold is zero or more"));
    }

    /** Nothing but what the lines give reason for. */
    public static ControlPolicy ofLines() {
        return new ControlPolicy(Optional.empty(), Share.none(), TrustTerms.blind(), "");
    }

    /**
     * Whose purchase is judged.
     *
     * @param failedBefore whether it has failed a control, with this cart or another
     */
    public record Purchase(InstitutionId store, InvoiceId invoice, TrustStanding person, boolean failedBefore) {}

    /** What has to be looked at in this cart, and why. */
    public ControlVerdict decide(Purchase purchase, CheckedCart cart) {
        List<ControlReason> reasons = new ArrayList<>(cart.reasons());
        cart.total().flatMap(this::value).ifPresent(reasons::add);
        if (purchase.failedBefore()) {
            reasons.add(ControlReason.ofCart(
                    ControlReason.Kind.FAILED_BEFORE, "this purchase has failed a control before"));
        }
        Share likely = trust.of(share, purchase.person());
        if (Lot.of(seed, purchase.store(), purchase.invoice()).isWithin(likely)) {
            reasons.add(ControlReason.ofCart(
                    ControlReason.Kind.RANDOM_SHARE, "drawn by lot, with a likelihood of " + likely));
        }
        return ControlVerdict.of(reasons, likely);
    }

    private Optional<ControlReason> value(Money total) {
        return threshold
                .filter(most -> total.amount().compareTo(most) > 0)
                .map(most -> ControlReason.ofCart(
                        ControlReason.Kind.VALUE, "comes to " + total + ", more than " + most.toPlainString()));
    }
}
