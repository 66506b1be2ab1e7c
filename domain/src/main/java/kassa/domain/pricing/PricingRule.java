package kassa.domain.pricing;

import kassa.domain.rule.Rule;

/** What carts and priced carts hold to (see docs/pricing.md). */
public enum PricingRule implements Rule {
    /** A cart has one to 2000 lines. */
    LINES("pricing.lines"),
    /** Every line names a product that the store sells here and now. */
    NOT_FOR_SALE("pricing.not-for-sale"),
    /** A line's quantity is in a unit of the product's dimension. */
    QUANTITY_UNIT("pricing.quantity-unit"),
    /** A cart discount has a name and takes an amount of the store's currency or a percentage, of more than zero. */
    CART_DISCOUNT("pricing.cart-discount"),
    /** A shipment costs zero or more, in the store's currency. */
    SHIPMENT("pricing.shipment"),
    /** Rows, deposits and shipment sum to the total. */
    ROWS_SUM_TO_TOTAL("pricing.rows-sum-to-total"),
    /** List amounts sum to the total without additions; that and the sum of the additions are the total. */
    ADDITIONS_SUM_TO_TOTAL("pricing.additions-sum-to-total"),
    /** Net and VAT are the total; each rate group is that of its rows, and they sum to each of the three. */
    VAT_SUMS_TO_TOTAL("pricing.vat-sums-to-total"),
    /** List amount and steps of a row sum to the row. */
    STEPS_SUM_TO_ROW("pricing.steps-sum-to-row"),
    /** No row is negative or below its floor price. */
    ROW_NOT_NEGATIVE("pricing.row-not-negative"),
    /** A price is that of its cart: on the same terms, with a row for each line and deposit, and the same shipment. */
    PRICE_OF_CART("pricing.price-of-cart");

    private final String id;

    PricingRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
