package kassa.domain.purchasecontrol;

import java.util.Objects;

/**
 * What came of an earlier purchase of a person, as far as trust goes.
 *
 * @param hasFailed whether it failed a control at any time, whatever it came to later
 */
public record PastControl(ControlDecision decision, ControlState state, boolean hasFailed) {

    public PastControl {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(state, "state");
    }

    /** The whole cart was looked into and was in order: a look at the age alone, or none, proves nothing. */
    boolean isPass() {
        return !hasFailed && decision == ControlDecision.FULL && state == ControlState.PASSED;
    }

    /** Someone has looked into the whole cart and found it in order, or has found that it was not. */
    public boolean isTelling() {
        return hasFailed || isPass();
    }

    /** The customer could pay. */
    boolean isPurchase() {
        return state == ControlState.NOT_NEEDED
                || state == ControlState.PASSED
                || state == ControlState.FAILED_ALLOW_PAYMENT;
    }
}
