package kassa.application.loyaltycard;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.loyaltycard.HolderClaim;
import kassa.domain.loyaltycard.ProgrammeType;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.PersonId;

/**
 * A customer says that a card of a programme is theirs.
 *
 * @param type what the programme is, by the platform's word
 * @param claim what they prove it with
 * @param institution the one store that counts; empty if all do
 */
public record RegisterCard(
        String programmeId,
        Optional<ProgrammeType> type,
        HolderClaim claim,
        PersonId person,
        Optional<InstitutionId> institution) {

    public RegisterCard {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(institution, "institution");
    }

    /** The same, in that store only if there is one. */
    public RegisterCard in(Optional<InstitutionId> store) {
        return new RegisterCard(programmeId, type, claim, person, store);
    }
}
