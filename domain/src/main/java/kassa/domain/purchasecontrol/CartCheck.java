package kassa.domain.purchasecontrol;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.receipt.CartFingerprint;

/**
 * One look at the cart of a purchase: what was in it and what was decided.
 *
 * @param fingerprint tells whether another request is for the same cart, shown at the same prices
 * @param total what the goods come to, with VAT; empty if nothing in the cart can be charged
 */
public record CartCheck(
        CartFingerprint fingerprint, ControlVerdict verdict, Optional<Money> total, GoodsCount goods, Instant at) {

    public CartCheck {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(goods, "goods");
        Objects.requireNonNull(at, "at");
    }

    public static CartCheck of(CartFingerprint fingerprint, ControlVerdict verdict, CheckedCart cart, Instant at) {
        return new CartCheck(fingerprint, verdict, cart.total(), cart.goods(), at);
    }

    public ControlDecision decision() {
        return verdict.decision();
    }

    ControlEvent event() {
        return ControlEvent.of(decision().needsSomeone() ? ControlCommand.OPEN : ControlCommand.CLEAR, at);
    }
}
