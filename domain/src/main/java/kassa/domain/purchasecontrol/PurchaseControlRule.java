package kassa.domain.purchasecontrol;

import kassa.domain.rule.Rule;

/** What purchase control holds to (see docs/purchase-control.md). */
public enum PurchaseControlRule implements Rule {
    /** A request names a purchase that was checked. */
    UNKNOWN("purchasecontrol.unknown"),
    /** A request that names an invoice of several stores says which of them is meant. */
    AMBIGUOUS("purchasecontrol.ambiguous"),
    /** A control changes its state only as the transition table allows; its events lead to its state. */
    STATE("purchasecontrol.state"),
    /** A decision is the strictest that one of its reasons asks for. */
    VERDICT("purchasecontrol.verdict"),
    /** A control bears the result that its state tells of, and no other. */
    RESULT("purchasecontrol.result"),
    /** Of a product that is counted there is more than nothing. */
    GOODS("purchasecontrol.goods"),
    /** A share lies between 0 and 100 percent and counts hundredths of a percent. */
    SHARE("purchasecontrol.share"),
    /** A threshold is zero or more. */
    THRESHOLD("purchasecontrol.threshold"),
    /** Factors of trust lie between 1 and 1000, halvings between 0 and 10. */
    TRUST("purchasecontrol.trust");

    private final String id;

    PurchaseControlRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
