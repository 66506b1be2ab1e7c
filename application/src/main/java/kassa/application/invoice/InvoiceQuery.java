package kassa.application.invoice;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kassa.application.port.Position;
import kassa.domain.node.InstitutionId;

/**
 * Which invoices are looked for; what is empty does not matter.
 *
 * @param deviating those that deviate, or those that do not
 * @param from received at that instant or later
 * @param to received before that instant
 * @param after the last one of the page before; empty for the first page
 * @param limit how many at most, 1 or more
 */
public record InvoiceQuery(
        Optional<InstitutionId> institution,
        Optional<Boolean> deviating,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Position<RevisionId>> after,
        int limit) {

    public InvoiceQuery {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(deviating, "deviating");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(after, "after");
    }

    /** The first {@code limit} of all. */
    public static InvoiceQuery first(int limit) {
        return new InvoiceQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }
}
