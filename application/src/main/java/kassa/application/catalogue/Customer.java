package kassa.application.catalogue;

import java.util.List;
import java.util.Objects;
import kassa.domain.catalogue.LangCode;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.node.InstitutionId;

/**
 * Who looks for something, and where.
 *
 * @param institution the store
 * @param language in which names are looked for and put in order
 * @param cards those that the customer holds, each once
 */
public record Customer(InstitutionId institution, LangCode language, List<CardId> cards) {

    public Customer {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(language, "language");
        cards = List.copyOf(cards);
    }
}
