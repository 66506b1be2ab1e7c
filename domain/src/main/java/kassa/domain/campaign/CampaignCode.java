package kassa.domain.campaign;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kassa.domain.rule.RuleViolation;

/**
 * Whom a campaign is for and what it changes, such as {@code C00000SKP001}: 12 characters.
 *
 * <p>The first is the letter of the {@link Audience}, the next eight are the code of the card that the customer has to
 * hold, padded with zeros from the left, the last three are the {@link CampaignType}. Eight zeros are no particular
 * card.
 *
 * @param cardCode upper-case letters and digits without the padding; empty if no particular card is asked for
 */
public record CampaignCode(Audience audience, Optional<String> cardCode, CampaignType type) {

    private static final int LENGTH = 12;
    private static final int CARD_START = 1;
    private static final int CARD_END = 9;
    private static final String PADDING = "00000000";
    private static final Pattern CARD = Pattern.compile("[1-9A-Z][0-9A-Z]{0,7}");

    public CampaignCode {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(type, "type");
        RuleViolation.unless(
                cardCode.isEmpty() || audience != Audience.WITHOUT_CARD,
                CampaignRule.CODE,
                "positions 2 to 9: expected 00000000, because U is for customers without a card, found a card code");
        RuleViolation.unless(
                cardCode.isEmpty() || CARD.matcher(cardCode.get()).matches(),
                CampaignRule.CODE,
                "a card code is 1 to 8 upper-case letters and digits, and does not begin with 0");
    }

    /** The code that {@link #toString} wrote. */
    public static CampaignCode parse(String text) {
        RuleViolation.unless(
                text.length() == LENGTH, CampaignRule.CODE, "a campaign code has 12 characters, not " + text.length());
        Audience audience = Audience.ofLetter(text.charAt(0));
        Optional<String> cardCode = card(text);
        return new CampaignCode(audience, cardCode, CampaignType.ofCode(text.substring(CARD_END)));
    }

    private static Optional<String> card(String text) {
        for (int i = CARD_START; i < CARD_END; i++) {
            RuleViolation.unless(isCardCharacter(text.charAt(i)), CampaignRule.CODE, misplaced(text, i));
        }
        String code = text.substring(CARD_START, CARD_END).replaceFirst("^0+", "");
        return Optional.of(code).filter(card -> !card.isEmpty());
    }

    private static boolean isCardCharacter(char character) {
        return character >= '0' && character <= '9' || character >= 'A' && character <= 'Z';
    }

    private static String misplaced(String text, int index) {
        return "position " + (index + 1) + ": expected an upper-case letter or a digit, found "
                + Quote.of(text.substring(index, index + 1));
    }

    @Override
    public String toString() {
        String card = cardCode.orElse("");
        return audience.letter() + PADDING.substring(card.length()) + card + type.code();
    }
}
