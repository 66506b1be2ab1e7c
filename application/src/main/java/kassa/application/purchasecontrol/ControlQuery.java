package kassa.application.purchasecontrol;

import java.util.Objects;
import java.util.Optional;
import kassa.application.port.Position;
import kassa.domain.node.InstitutionId;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.receipt.PersonId;

/**
 * Which control cases are looked for; what is empty does not matter.
 *
 * @param deviation whether what was sold deviates from what was approved
 * @param after the last one of the page before; empty for the first page
 * @param limit how many at most, 1 or more
 */
public record ControlQuery(
        Optional<InstitutionId> institution,
        Optional<ControlState> state,
        Optional<PersonId> person,
        Optional<Boolean> deviation,
        Optional<Position<Purchase>> after,
        int limit) {

    public ControlQuery {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(deviation, "deviation");
        Objects.requireNonNull(after, "after");
    }
}
