package kassa.domain.loyaltycard;

import java.util.Comparator;
import kassa.domain.rule.RuleViolation;

/**
 * Names a loyalty card, such as number {@code 4711} of programme {@code 7}; unique within a store.
 *
 * @param programmeId the programme's id at the platform, 1 to 100 characters ({@code loyaltycard.card})
 * @param cardNumber 1 to 100 characters ({@code loyaltycard.card})
 */
public record CardId(String programmeId, String cardNumber) {
    /** By programme and number: the order in which those who change several cards take them. */
    public static final Comparator<CardId> ORDER =
            Comparator.comparing(CardId::programmeId).thenComparing(CardId::cardNumber);

    static final int MAX_LENGTH = 100;

    public CardId {
        RuleViolation.unless(
                isSound(programmeId) && isSound(cardNumber),
                LoyaltyRule.CARD,
                "a card has a programme and a number of 1 to 100 characters");
    }

    private static boolean isSound(String text) {
        return !text.isBlank() && text.length() <= MAX_LENGTH;
    }

    @Override
    public String toString() {
        return programmeId + "/" + cardNumber;
    }
}
