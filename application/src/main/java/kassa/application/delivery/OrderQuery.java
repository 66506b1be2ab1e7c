package kassa.application.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kassa.application.port.Position;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.ShipmentMethod;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/**
 * Which orders are looked for; what is empty does not matter.
 *
 * @param from arrived at that instant or later
 * @param to arrived before that instant
 * @param after the last one of the page before; empty for the first page
 * @param limit how many at most, 1 or more
 */
public record OrderQuery(
        Optional<InstitutionId> institution,
        Optional<ShipmentStatus> status,
        Optional<ShipmentMethod> method,
        Optional<InvoiceId> invoice,
        Optional<InstitutionInvoiceId> receipt,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Position<OrderId>> after,
        int limit) {

    public OrderQuery {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(after, "after");
    }

    /** The first {@code limit} of all. */
    public static OrderQuery first(int limit) {
        return new OrderQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }
}
