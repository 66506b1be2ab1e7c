package kassa.domain.catalogue;

/** What follows when an inspection applies. */
public enum InspectionAction {
    /** The product may be in the cart; someone looks at it before the purchase. */
    INSPECT,
    /** The product may not be in the cart. */
    RESTRICT
}
