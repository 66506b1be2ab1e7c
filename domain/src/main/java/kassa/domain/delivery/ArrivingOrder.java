package kassa.domain.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.rule.RuleViolation;

/**
 * An order as the platform tells it: new, or changed there. What does not add up in it is remarked, not refused.
 *
 * @param rows what was ordered, as far as it goes all found
 * @param total what the platform says that it costs, in the currency of everything else ({@code delivery.currency})
 * @param log the platform's own log, oldest line first; it may be empty, or begin late
 */
public record ArrivingOrder(
        OrderId id,
        InstitutionId institution,
        PersonId customer,
        Optional<InvoiceId> invoice,
        Optional<InstitutionInvoiceId> receipt,
        Optional<String> resolver,
        OrderShipment shipment,
        ShipmentStatus status,
        List<OrderRow> rows,
        Money total,
        LocalDate created,
        Optional<LocalDate> closed,
        List<ToldChange> log) {

    public ArrivingOrder {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(created, "created");
        rows = List.copyOf(rows);
        log = List.copyOf(log);
        Currency currency = total.currency();
        RuleViolation.unless(
                amounts(rows, shipment).allMatch(amount -> amount.currency().equals(currency)),
                DeliveryRule.CURRENCY,
                "all amounts of an order are in its currency");
    }

    private static Stream<Money> amounts(List<OrderRow> rows, OrderShipment shipment) {
        return Stream.concat(rows.stream().map(OrderRow::price), Stream.of(shipment.price()));
    }

    Currency currency() {
        return total.currency();
    }

    /** What it has gone through by its log, and where it stands by its status; it moves with each line. */
    List<ToldChange> course() {
        List<ToldChange> lines = new ArrayList<>();
        log.stream().findFirst().flatMap(ToldChange::before).map(ToldChange::to).ifPresent(lines::add);
        lines.addAll(log);
        lines.add(ToldChange.to(status));
        List<ToldChange> course = new ArrayList<>();
        for (ToldChange line : lines) {
            if (course.isEmpty() || course.get(course.size() - 1).after() != line.after()) {
                course.add(line);
            }
        }
        return course;
    }

    /**
     * The order with the numbers that are left out as they were known, since all of them are optional. The receipt's is
     * only taken over if it is of the same invoice.
     */
    public ArrivingOrder completedBy(DeliveryOrder known) {
        boolean isSameInvoice = known.invoiceId().or(() -> invoice).equals(invoice.or(known::invoiceId));
        return new ArrivingOrder(
                id,
                institution,
                customer,
                invoice.or(known::invoiceId),
                receipt.or(() -> known.institutionInvoiceId().filter(number -> isSameInvoice)),
                resolver.or(known::resolver),
                shipment,
                status,
                rows,
                total,
                created,
                closed,
                log);
    }

    /** Whether its total is what its rows and its shipment sum to. */
    Optional<OrderRemark> remarkOnTotal() {
        Money sum = amounts(rows, shipment).reduce(Money.zero(currency()), Money::plus);
        return Optional.of(total)
                .filter(said -> !said.equals(sum))
                .map(said -> new OrderRemark(
                        OrderRemark.Kind.TOTAL_DIFFERS,
                        "the order says " + said + ", its rows and its shipment sum to " + sum));
    }
}
