package kassa.application.receipt;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kassa.application.port.Position;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.ReceiptState;

/**
 * Which receipts are looked for; what is empty does not matter.
 *
 * @param from issued at that instant or later
 * @param to issued before that instant
 * @param after the last one of the page before; empty for the first page
 * @param limit how many at most, 1 or more
 */
public record ReceiptQuery(
        Optional<InstitutionId> institution,
        Optional<InvoiceId> invoice,
        Optional<ReceiptState> state,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Position<InstitutionInvoiceId>> after,
        int limit) {

    public ReceiptQuery {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(after, "after");
    }

    /** The first {@code limit} of all. */
    public static ReceiptQuery first(int limit) {
        return new ReceiptQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }
}
