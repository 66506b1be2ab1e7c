package kassa.domain.money;

import kassa.domain.rule.Rule;

/** What amounts and prices hold to. */
public enum MoneyRule implements Rule {
    /** An amount has no more decimals than its currency. */
    SCALE("money.scale"),
    /** An amount fits into 63 bits of minor units. */
    RANGE("money.range"),
    /** Amounts of different currencies never meet. */
    SAME_CURRENCY("money.same-currency"),
    /** A text that stands for an amount reads like {@code 12.34 EUR}. */
    TEXT("money.text"),
    /** A unit price is zero or more, below a billion, and has at most four decimals. */
    UNIT_PRICE("money.unit-price"),
    /** An amount other than zero is split over at least one positive weight; no weight is negative. */
    WEIGHTS("money.weights");

    private final String id;

    MoneyRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
