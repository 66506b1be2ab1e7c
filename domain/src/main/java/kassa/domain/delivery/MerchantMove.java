package kassa.domain.delivery;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the merchant does with an order: where it goes, and what was found of it.
 *
 * @param resolver the platform's number of the person who does it
 * @param person the name of the person who does it
 * @param found amounts of rows; what nothing is said of stays as it was
 */
public record MerchantMove(
        ShipmentStatus status,
        Optional<String> resolver,
        Optional<String> person,
        List<FoundAmount> found,
        Optional<String> note) {

    public MerchantMove {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(resolver, "resolver");
        Objects.requireNonNull(person, "person");
        found = List.copyOf(found);
        Objects.requireNonNull(note, "note");
    }

    /** Nothing but the status. */
    public static MerchantMove to(ShipmentStatus status) {
        return new MerchantMove(status, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }
}
