package kassa.domain.quantity;

import kassa.domain.rule.Rule;

/** What quantities hold to. */
public enum QuantityRule implements Rule {
    /** A quantity is more than zero. */
    POSITIVE("quantity.positive"),
    /** A quantity has at most nine integer digits and six decimals. */
    RANGE("quantity.range"),
    /** Only units of one dimension convert into each other. */
    SAME_DIMENSION("quantity.same-dimension"),
    /** A unit is one of the nineteen of {@link UnitOfMeasure}; a quantity reads like {@code 0.846 KILOGRAM}. */
    TEXT("quantity.text");

    private final String id;

    QuantityRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
