package kassa.application.loyaltycard;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.PersonId;

/**
 * How many points are on a card?
 *
 * @param person who asks, if that was said: only the one whom the card is linked with is told
 * @param institution the one store that counts; empty if all do
 */
public record BonusQuestion(CardId card, Optional<PersonId> person, Optional<InstitutionId> institution) {

    public BonusQuestion {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(institution, "institution");
    }

    /** The same, in that store only if there is one. */
    public BonusQuestion in(Optional<InstitutionId> store) {
        return new BonusQuestion(card, person, store);
    }
}
