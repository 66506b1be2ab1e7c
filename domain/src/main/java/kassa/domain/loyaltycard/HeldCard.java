package kassa.domain.loyaltycard;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;

/**
 * A card that came with a cart, and what it is worth there.
 *
 * @param programme the store's programme of that id; empty if it has none: the card then opens no campaign, earns
 *     nothing and pays nothing
 * @param pointsAvailable points that may be spent now, in minor units of the currency, not negative
 * @param useBonus whether the customer asks to pay with points
 */
public record HeldCard(CardId id, Optional<LoyaltyProgramme> programme, long pointsAvailable, boolean useBonus) {

    public HeldCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(programme, "programme");
        RuleViolation.unless(pointsAvailable >= 0, LoyaltyRule.CARD, "a card has no less than no points");
    }

    /** Points this card may pay with in this cart, in minor units: none unless asked for and allowed. */
    public long spendablePoints() {
        return useBonus && programme.filter(LoyaltyProgramme::canUseBonus).isPresent() ? pointsAvailable : 0;
    }
}
