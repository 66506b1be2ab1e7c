package kassa.domain.product;

import kassa.domain.rule.Rule;

/** What identifiers of products hold to. */
public enum ProductRule implements Rule {
    /** A product id has 1 to 100 printable characters without blanks at its ends. */
    ID("product.id"),
    /** A barcode has 1 to 100 printable characters without blanks at its ends. */
    BARCODE("product.barcode");

    private final String id;

    ProductRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
