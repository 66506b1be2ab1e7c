package kassa.domain.product;

import kassa.domain.rule.RuleViolation;

/**
 * The merchant's own number of a product, such as {@code P100001}; unique within a store.
 *
 * @param value 1 to 100 printable characters, no blanks at its ends ({@code product.id})
 */
public record ProductId(String value) {

    /** What the id of the deposit that goes with a product has behind the product's. */
    public static final String DEPOSIT = "-deposit";

    public ProductId {
        RuleViolation.unless(
                PrintableText.holds(value), ProductRule.ID, "a product id has 1 to 100 printable characters");
    }

    /** What the platform is told that the deposit of this product is called, such as {@code P100001-deposit}. */
    public String depositId() {
        return value + DEPOSIT;
    }

    @Override
    public String toString() {
        return value;
    }
}
