package kassa.domain.loyaltycard;

/** What a programme's customers may prove with that a card is theirs. */
public enum ValidationType {
    CARD_NUMBER,
    /** The Estonian personal identification code. */
    IDCODE,
    PHONE,
    EMAIL
}
