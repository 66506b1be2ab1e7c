package kassa.domain.loyaltycard;

/** What a loyalty programme is to the platform; no price depends on it. */
public enum ProgrammeType {
    /** Its cards gather points. */
    BONUS,
    /** Any other. */
    DEFAULT
}
