package kassa.application.receipt;

import java.util.Objects;
import java.util.Optional;
import kassa.application.port.Position;
import kassa.domain.node.InstitutionId;

/**
 * Which unmatched payments to list, and where to go on.
 *
 * @param institution those of that store, and those that are nobody's: that name no store, or one that this node does not
 *     have; empty for all
 * @param after the last one of the page before; empty for the first page
 */
public record UnmatchedQuery(Optional<InstitutionId> institution, Optional<Position<Long>> after, int limit) {

    public UnmatchedQuery {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(after, "after");
    }

    /** The first of all. */
    public static UnmatchedQuery first(int limit) {
        return new UnmatchedQuery(Optional.empty(), Optional.empty(), limit);
    }

    /** The first that someone of the store has to look at. */
    public static UnmatchedQuery first(InstitutionId institution, int limit) {
        return new UnmatchedQuery(Optional.of(institution), Optional.empty(), limit);
    }
}
