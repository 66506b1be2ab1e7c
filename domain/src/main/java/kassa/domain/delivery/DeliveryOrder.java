package kassa.domain.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.rule.RuleViolation;

/**
 * An order that the merchant brings to a customer, or keeps ready for them.
 *
 * <p>The platform tells it, and its payment is only authorised then. The merchant says yes or no, puts the goods together,
 * says what was found, and sends it out; the payment is settled after that, so from then on nothing of what it costs
 * changes. Who may do what when is in {@link OrderMoves}. Every change makes a new value: a refused one leaves no trace.
 *
 * <p>What it costs is computed from its rows and its shipment; the receipt's prices count where the receipt is known here.
 *
 * @param shipment how it goes; all amounts are in its currency ({@code delivery.currency})
 * @param closed the day on which it ended, if it has
 * @param log where it stands and how it got there, as the table allows ({@code delivery.move})
 * @param remarks what does not add up, each kind together
 */
public record DeliveryOrder(
        OrderId id,
        InstitutionId institutionId,
        PersonId customer,
        Optional<InvoiceId> invoiceId,
        Optional<InstitutionInvoiceId> institutionInvoiceId,
        Optional<String> resolver,
        OrderShipment shipment,
        List<OrderRow> rows,
        LocalDate created,
        Optional<LocalDate> closed,
        StatusLog log,
        List<OrderRemark> remarks) {

    public DeliveryOrder {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(institutionId, "institutionId");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(closed, "closed");
        rows = List.copyOf(rows);
        remarks =
                remarks.stream().sorted(Comparator.comparing(OrderRemark::kind)).toList();
        Currency currency = shipment.price().currency();
        RuleViolation.unless(
                rows.stream().allMatch(row -> row.price().currency().equals(currency)),
                DeliveryRule.CURRENCY,
                "all amounts of an order are in its currency");
        RuleViolation.unless(
                log.isAllowed(shipment.method()),
                DeliveryRule.MOVE,
                "the log of the order has a change that the table does not allow");
    }

    /** The present as domain needs it: an instant, and the day that it is at the store. */
    record Now(Instant at, LocalDate day) {

        static Now of(ZonedDateTime now) {
            return new Now(now.toInstant(), now.toLocalDate());
        }

        Optional<LocalDate> dayIfEnd(ShipmentStatus status) {
            return Optional.of(day).filter(today -> status.isEnd());
        }
    }

    /**
     * An order that nobody knew here.
     *
     * @param receipt the receipt that it names, if it is known here: its prices count
     * @param now the time at the store
     */
    public static DeliveryOrder received(ArrivingOrder told, Optional<Receipt> receipt, ZonedDateTime now) {
        Set<OrderRemark> remarks = new LinkedHashSet<>();
        told.remarkOnTotal().ifPresent(remarks::add);
        Optional<OrderPrices> prices = receipt.flatMap(known -> OrderPrices.of(known, told, remarks));
        OrderShipment shipment = prices.map(known -> known.on(told.shipment())).orElse(told.shipment());
        List<OrderRow> rows = prices.map(known -> known.on(told.rows())).orElse(told.rows());
        return new DeliveryOrder(
                told.id(),
                told.institution(),
                told.customer(),
                told.invoice(),
                told.receipt(),
                told.resolver(),
                shipment,
                rows,
                told.created(),
                told.closed().or(() -> Now.of(now).dayIfEnd(told.status())),
                StatusLog.arrived(told.course(), now.toInstant()),
                List.copyOf(remarks));
    }

    /**
     * This order after the platform has told of it again. What it has gone beyond is recognised by its log. One whose
     * customer is forgotten has a customer again if it gets under way.
     *
     * @param receipt the receipt that it names, if it is known here
     * @param now the time at the store
     * @throws RuleViolation {@code delivery.same-order} if it is told for another store or customer, {@code delivery.move} if
     *     the table does not lead to where it is told to be
     */
    public TakenOrder told(ArrivingOrder told, Optional<Receipt> receipt, ZonedDateTime now) {
        RuleViolation.unless(
                told.institution().equals(institutionId)
                        && (isForgotten() || told.customer().equals(customer)),
                DeliveryRule.SAME_ORDER,
                "order " + id + " is known here as one of another store or customer");
        List<ToldChange> news = log.newIn(told.course());
        if (news.isEmpty() && isBeyond(told)) {
            return new TakenOrder(this, Arrival.OLDER);
        }
        DeliveryOrder whole = new OrderUpdate(this, told.completedBy(this)).applied(news, receipt, Now.of(now));
        boolean staysForgotten = isForgotten() && ForgottenRecipient.isPossible(whole);
        DeliveryOrder after = staysForgotten ? ForgottenRecipient.of(whole) : whole;
        return new TakenOrder(after, after.equals(this) ? Arrival.REPEATED : Arrival.UPDATED);
    }

    private boolean isBeyond(ArrivingOrder told) {
        return told.status() != status() || !told.log().isEmpty() && log.isBeyond(told.course());
    }

    /** As {@link #told}, but of what was told before something else: only what its log tells beyond ours is new. */
    public TakenOrder toldOnceMore(ArrivingOrder told, Optional<Receipt> receipt, ZonedDateTime now) {
        TakenOrder taken = told(told, receipt, now);
        boolean isOvertaken =
                taken.arrival() == Arrival.UPDATED && taken.order().log().equals(log);
        return isOvertaken ? new TakenOrder(this, Arrival.OLDER) : taken;
    }

    /** Whether nobody is to know any more who has ordered it. */
    public boolean isForgotten() {
        return customer.equals(PersonId.FORGOTTEN);
    }

    /**
     * This order after the merchant has moved it on; the same order if it stands there already, as much was found, and
     * nothing else is noted.
     *
     * @param now the time at the store
     * @throws RuleViolation {@code delivery.row}, {@code delivery.within-order}, {@code delivery.settled} for amounts that
     *     cannot be, {@code delivery.move} if the merchant may not
     */
    public DeliveryOrder moved(MerchantMove move, ZonedDateTime now) {
        Instant at = now.toInstant();
        StatusLog moved = move.status() == status() ? log : log.plus(change(move, at));
        List<OrderRow> found = found(move.found());
        boolean isCounted = !found.equals(rows);
        StatusLog next = move.status() == status() ? noted(move, isCounted, at) : moved;
        if (next.equals(log) && !isCounted) {
            return this;
        }
        return new DeliveryOrder(
                id,
                institutionId,
                customer,
                invoiceId,
                institutionInvoiceId,
                move.resolver().or(() -> resolver),
                shipment,
                found,
                created,
                closed.or(() -> Now.of(now).dayIfEnd(move.status())),
                next,
                isCounted ? withoutCounts(remarks) : remarks);
    }

    /** What the platform said otherwise of what was found is no news after the merchant has said it again. */
    private static List<OrderRemark> withoutCounts(List<OrderRemark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.kind() != OrderRemark.Kind.FOUND_DIFFERS)
                .toList();
    }

    /** Who has counted, and what the merchant wants to be remembered unless that was said last; nothing of the forgotten. */
    private StatusLog noted(MerchantMove move, boolean isCounted, Instant now) {
        boolean isNews = isCounted
                ? move.person().or(move::note).isPresent()
                : move.note().isPresent() && !move.note().equals(log.last().note());
        return isNews && !isForgotten() ? log.plus(line(move, now)) : log;
    }

    private List<OrderRow> found(List<FoundAmount> amounts) {
        List<OrderRow> found = FoundRows.of(rows, amounts);
        boolean isPutTogether = status().isPutTogether();
        RuleViolation.unless(
                isPutTogether || amounts(found).equals(amounts(rows)),
                DeliveryRule.SETTLED,
                "what was found is said before an order is sent out; this one is " + status());
        return isPutTogether ? found : rows;
    }

    private static List<BigDecimal> amounts(List<OrderRow> rows) {
        return rows.stream().map(OrderRow::found).toList();
    }

    private StatusChange change(MerchantMove move, Instant now) {
        RuleViolation.unless(
                OrderMoves.allow(status(), move.status(), Mover.MERCHANT, shipment.method()),
                DeliveryRule.MOVE,
                "the merchant cannot lead an order by " + shipment.method() + " from " + status() + " to "
                        + move.status());
        return line(move, now);
    }

    private StatusChange line(MerchantMove move, Instant now) {
        return new StatusChange(Mover.MERCHANT, move.person(), Optional.of(status()), move.status(), now, move.note());
    }

    public ShipmentStatus status() {
        return log.status();
    }

    /** When this node heard of it first. */
    public Instant arrivedAt() {
        return log.arrivedAt();
    }

    public Currency currency() {
        return shipment.price().currency();
    }

    /** What the customer pays: what was found, and the shipment, which costs the same however much that is. */
    public Money total() {
        return sum(rows.stream().map(OrderRow::due));
    }

    /** What the customer would pay if everything was found. */
    public Money orderedTotal() {
        return sum(rows.stream().map(OrderRow::price));
    }

    private Money sum(Stream<Money> goods) {
        return goods.reduce(shipment.price(), Money::plus);
    }

    /** Whether everything that was ordered was found. */
    public boolean isComplete() {
        return rows.stream().allMatch(OrderRow::isComplete);
    }
}
