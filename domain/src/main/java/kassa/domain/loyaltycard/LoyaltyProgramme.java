package kassa.domain.loyaltycard;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kassa.domain.rule.RuleViolation;

/**
 * A loyalty programme of the merchant, such as the store's own card with 1 % bonus.
 *
 * @param id the programme's id at the platform: 1 to 100 characters, as in the id of a card
 * @param cardCode what campaign codes name it by, such as {@code SKP}: one to eight upper-case letters and digits, the
 *     first no zero, because campaign codes are padded with them ({@code loyaltycard.card-code}); empty if no campaign
 *     names it
 * @param name 1 to 200 characters
 * @param type what it is to the platform; empty if the merchant has not said
 * @param bonusRate points earned, in percent of what was paid for goods: 0 to 100, at most four decimals
 *     ({@code loyaltycard.programme})
 * @param canUseBonus whether points can be paid with, one point for one unit of currency
 */
public record LoyaltyProgramme(
        String id,
        Optional<String> cardCode,
        String name,
        Optional<ProgrammeType> type,
        BigDecimal bonusRate,
        boolean canUseBonus) {

    /** The longest id, which is as long as that of a {@link CardId}. */
    public static final int MAX_ID = CardId.MAX_LENGTH;

    /** The longest name. */
    public static final int MAX_NAME = 200;

    private static final Pattern CARD_CODE = Pattern.compile("[A-Z1-9][A-Z0-9]{0,7}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_DECIMALS = 4;

    public LoyaltyProgramme {
        Objects.requireNonNull(type, "type");
        bonusRate = bonusRate.signum() == 0 ? BigDecimal.ZERO : bonusRate.stripTrailingZeros();
        RuleViolation.unless(
                !id.isBlank() && !name.isBlank() && id.length() <= MAX_ID && name.length() <= MAX_NAME,
                LoyaltyRule.PROGRAMME,
                "a programme has an id of 1 to 100 characters and a name of 1 to 200");
        RuleViolation.unless(
                bonusRate.signum() >= 0 && bonusRate.compareTo(HUNDRED) <= 0 && bonusRate.scale() <= MAX_DECIMALS,
                LoyaltyRule.PROGRAMME,
                "a bonus rate is a percentage from 0 to 100 with at most 4 decimals");
        cardCode.ifPresent(code -> RuleViolation.unless(
                CARD_CODE.matcher(code).matches(),
                LoyaltyRule.CARD_CODE,
                "a card code has one to eight upper-case letters and digits, the first of them no zero"));
    }

    /** A programme of which the merchant has not said what type it is. */
    public LoyaltyProgramme(
            String id, Optional<String> cardCode, String name, BigDecimal bonusRate, boolean canUseBonus) {
        this(id, cardCode, name, Optional.empty(), bonusRate, canUseBonus);
    }
}
