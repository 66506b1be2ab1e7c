package kassa.domain.campaign;

import kassa.domain.rule.RuleViolation;

/** Whom a campaign is for: the first letter of its code, such as {@code C} for customers with a card. */
public enum Audience {
    /** Customers who hold a card of the store. */
    CARD_HOLDERS('C'),
    /** Customers who hold none. */
    WITHOUT_CARD('U'),
    EVERYONE('B');

    private final char letter;

    Audience(char letter) {
        this.letter = letter;
    }

    /**
     * The audience of that letter.
     *
     * @throws RuleViolation {@code campaign.code} if there is none
     */
    public static Audience ofLetter(char letter) {
        for (Audience audience : values()) {
            if (audience.letter == letter) {
                return audience;
            }
        }
        throw new RuleViolation(
                CampaignRule.CODE, "position 1: expected C, U or B, found " + Quote.of(String.valueOf(letter)));
    }

    public char letter() {
        return letter;
    }

    /** Whether a customer belongs to it who holds a card of the store, or holds none. */
    public boolean includes(boolean cardHolder) {
        return this == EVERYONE || cardHolder == (this == CARD_HOLDERS);
    }
}
