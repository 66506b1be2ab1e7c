package kassa.domain.pricing;

/** What a row of a priced cart charges for. */
public enum RowKind {
    GOODS,
    /** Follows the row of its product; never discounted. */
    DEPOSIT
}
