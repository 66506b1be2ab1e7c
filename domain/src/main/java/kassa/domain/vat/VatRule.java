package kassa.domain.vat;

import kassa.domain.rule.Rule;

/** What rates and breakdowns hold to. */
public enum VatRule implements Rule {
    /** A rate is a percentage from 0 to 100 with at most four decimals, or {@code EXEMPT}. */
    RATE("vat.rate"),
    /** Net and VAT of a breakdown sum to its gross (EN 16931, BR-CO-15). */
    NET_PLUS_VAT_IS_GROSS("vat.net-plus-vat-is-gross");

    private final String id;

    VatRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
