package kassa.domain.quantity;

/** What a unit measures; only units of one dimension convert into each other. */
public enum Dimension {
    COUNT,
    VOLUME,
    MASS,
    LENGTH
}
