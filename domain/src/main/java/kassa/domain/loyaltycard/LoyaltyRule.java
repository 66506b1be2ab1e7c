package kassa.domain.loyaltycard;

import kassa.domain.rule.Rule;

/** What loyalty programmes and cards hold to. */
public enum LoyaltyRule implements Rule {
    /** A programme has an id, a name, and a bonus rate from 0 to 100 percent. */
    PROGRAMME("loyaltycard.programme"),
    /** The card code that campaigns name has one to eight upper-case letters and digits. */
    CARD_CODE("loyaltycard.card-code"),
    /** A card has a number of 1 to 100 characters and no less than no points. */
    CARD("loyaltycard.card");

    private final String id;

    LoyaltyRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
