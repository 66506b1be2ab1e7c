package kassa.domain.purchasecontrol;

import java.util.Collection;
import java.util.Comparator;

/** What has to be looked at before a cart may be paid for; each outranks those before it. */
public enum ControlDecision {
    /** Nothing: the customer may pay. */
    NO,
    /** The customer's age. */
    AGE,
    /** The whole cart. */
    FULL;

    /** The one that outranks all others; {@link #NO} if there is none. */
    public static ControlDecision strictest(Collection<ControlDecision> decisions) {
        return decisions.stream().max(Comparator.naturalOrder()).orElse(NO);
    }

    /** Whether the customer has to wait for someone of the store. */
    public boolean needsSomeone() {
        return this != NO;
    }
}
