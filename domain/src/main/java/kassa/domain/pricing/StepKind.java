package kassa.domain.pricing;

/** What moved the price of a row, in the order in which it may happen. */
public enum StepKind {
    /** The product's own discount or markup. */
    ADDITION,
    /** A campaign of type 002: another price for a unit. */
    UNIT_PRICE_CAMPAIGN,
    /** A campaign of type 001: less to pay for than is bought. */
    AMOUNT_CAMPAIGN,
    /** The row's part in a campaign of type 501 or 502. */
    CART_CAMPAIGN,
    /** The row's part in a discount on the whole cart. */
    CART_DISCOUNT,
    /** The row's part in what was paid with bonus points. */
    BONUS_POINTS
}
