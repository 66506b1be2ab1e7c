package kassa.application.loyaltycard;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.ProgrammeType;
import kassa.domain.money.Money;

/**
 * A card that is linked with who asked for it.
 *
 * @param bonus the points on it; empty if it is known to stores of several currencies
 */
public record RegisteredCard(CardId card, ProgrammeType type, Optional<Money> bonus) {

    public RegisteredCard {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(bonus, "bonus");
    }
}
