package kassa.application.loyaltycard;

import java.time.Instant;
import java.util.Objects;
import kassa.domain.receipt.PersonId;

/** A person has proved that a card of a store is theirs. */
public record CardLink(StoreCard card, PersonId person, Instant linkedAt) {

    public CardLink {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(linkedAt, "linkedAt");
    }

    boolean isOf(PersonId other) {
        return person.equals(other);
    }
}
