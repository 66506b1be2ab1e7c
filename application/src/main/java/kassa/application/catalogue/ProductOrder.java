package kassa.application.catalogue;

/** What a list of products is ordered by. */
public enum ProductOrder {
    ID,
    /** The first barcode; products without one come first. */
    BARCODE,
    /** The name in the customer's language, in the order of its alphabet. */
    NAME,
    /** The price of one unit with addition and VAT. */
    PRICE,
    VAT_RATE,
    /** How often it was sold. */
    POPULARITY
}
