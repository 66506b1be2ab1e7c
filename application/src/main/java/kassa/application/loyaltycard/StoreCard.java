package kassa.application.loyaltycard;

import java.util.Objects;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.node.InstitutionId;

/** A card as one store knows it. */
public record StoreCard(InstitutionId institution, CardId card) {

    public StoreCard {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(card, "card");
    }
}
