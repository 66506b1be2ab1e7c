package kassa.domain.delivery;

/** What became of an order that the platform told. */
public enum Arrival {
    /** It was new. */
    RECEIVED,
    /** It was known, and is now as it was told. */
    UPDATED,
    /** It was known as it was told: nothing has changed. */
    REPEATED,
    /** It was told from a time that it has gone beyond: nothing has changed. */
    OLDER,
    /** It cannot have become what was told: nothing has changed, and someone has to look at it. */
    REFUSED
}
