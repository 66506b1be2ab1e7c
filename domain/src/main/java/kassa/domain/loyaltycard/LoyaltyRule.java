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
    POINTS("loyaltycard.points");

    private final String id;

    LoyaltyRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
