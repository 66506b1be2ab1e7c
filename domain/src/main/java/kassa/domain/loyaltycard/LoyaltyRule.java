package kassa.domain.loyaltycard;

import kassa.domain.rule.Rule;

/** What loyalty programmes and cards hold to. */
public enum LoyaltyRule implements Rule {
    /** A programme has an id, a name, and a bonus rate from 0 to 100 percent. */
    PROGRAMME("loyaltycard.programme"),
    /** The card code that campaigns name has one to eight upper-case letters and digits, the first of them no zero. */
    CARD_CODE("loyaltycard.card-code"),
    /** A card has a number of 1 to 100 characters and no less than no points. */
    CARD("loyaltycard.card"),
    /** A cart names each card once, a list each programme and card once, an account each receipt once. */
    DISTINCT("loyaltycard.distinct"),
    /** A card is of one of the store's programmes. */
    UNKNOWN_PROGRAMME("loyaltycard.unknown-programme"),
    /** No receipt is paid with points that are not on its card, or that are kept for another receipt. */
    POINTS("loyaltycard.points"),
    /** A personal code has eleven digits, the date of a day among them, and the check digit of the Estonian standard. */
    ID_CODE("loyaltycard.id-code"),
    /** A telephone number has seven to fifteen digits behind a plus, as many as its country has. */
    PHONE("loyaltycard.phone"),
    /** An e-mail address has an @, at most 64 characters in front of it, a domain behind it, and 254 in all. */
    EMAIL("loyaltycard.email"),
    /** What holders of cards are recognised by is kept under a key of the merchant, and not without one. */
    PERSON_KEY("loyaltycard.person-key"),
    /** A card is linked with a customer who has proved that it is theirs. */
    NOT_VERIFIED("loyaltycard.not-verified"),
    /** The points of a card are told of cards that are linked, and to nobody but the one they are linked with. */
    UNKNOWN_CARD("loyaltycard.unknown-card"),
    /** The points of a card are summed over stores of one currency only. */
    ONE_CURRENCY("loyaltycard.one-currency");

    private final String id;

    LoyaltyRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
