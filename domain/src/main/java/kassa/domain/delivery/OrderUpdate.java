package kassa.domain.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import kassa.domain.receipt.Receipt;
import kassa.domain.rule.RuleViolation;

/** What an order that is known becomes by what the platform tells of it now. */
final class OrderUpdate {

    private final DeliveryOrder before;
    private final ArrivingOrder told;
    private final boolean isOpen;
    private final Set<OrderRemark> remarks;

    OrderUpdate(DeliveryOrder before, ArrivingOrder told) {
        this.before = before;
        this.told = told;
        this.isOpen = before.status().isBeforeSending();
        this.remarks = new LinkedHashSet<>(before.remarks());
    }

    DeliveryOrder applied(List<ToldChange> news, Optional<Receipt> receipt, DeliveryOrder.Now now) {
        told.remarkOnTotal().ifPresent(remarks::add);
        List<OrderRow> rows = rows();
        OrderShipment shipment = shipment();
        Optional<OrderPrices> prices =
                receipt.filter(known -> isOpen).flatMap(known -> OrderPrices.of(known, told, remarks));
        OrderShipment sent = prices.map(known -> known.on(shipment)).orElse(shipment);
        StatusLog log = log(news, sent.method(), now.at());
        return new DeliveryOrder(
                before.id(),
                before.institutionId(),
                before.customer(),
                told.invoice().or(before::invoiceId),
                told.receipt().or(before::institutionInvoiceId),
                told.resolver().or(before::resolver),
                sent,
                prices.map(known -> known.on(rows)).orElse(rows),
                before.created(),
                told.closed().or(before::closed).or(() -> now.dayIfEnd(log.status())),
                log,
                List.copyOf(remarks));
    }

    private StatusLog log(List<ToldChange> news, ShipmentMethod method, Instant now) {
        StatusLog log = before.log();
        for (ToldChange change : news) {
            log = change.after() == log.status() ? log : log.plus(change(log.status(), change, method, now));
        }
        return log;
    }

    private static StatusChange change(ShipmentStatus from, ToldChange told, ShipmentMethod method, Instant now) {
        Mover mover = OrderMoves.mover(from, told.after(), method)
                .orElseThrow(() -> new RuleViolation(
                        DeliveryRule.MOVE,
                        "the order is " + from + " here, and nothing leads from there to " + told.after()));
        return new StatusChange(
                mover, told.person(), Optional.of(from), told.after(), told.at().orElse(now), Optional.empty());
    }

    private List<OrderRow> rows() {
        if (isSame(OrderRow::ordered)) {
            return isOpen ? withOurAmounts() : before.rows();
        }
        if (isEcho()) {
            return before.rows();
        }
        return isOpen ? changedRows() : settledRows();
    }

    /** The same rows, with as much as was found until now. */
    private List<OrderRow> withOurAmounts() {
        List<OrderRow> rows = new ArrayList<>();
        for (int i = 0; i < told.rows().size(); i++) {
            rows.add(told.rows().get(i).withFound(before.rows().get(i).found()));
        }
        return rows;
    }

    private List<OrderRow> changedRows() {
        if (before.status().isBeforeConfirmation()) {
            return told.rows();
        }
        if (isPart()) {
            return partlyFound();
        }
        remarks.add(new OrderRemark(OrderRemark.Kind.ROWS_CHANGED, "other rows came when it was " + before.status()));
        return told.rows();
    }

    private List<OrderRow> settledRows() {
        remarkAfterSending("other rows");
        return before.rows();
    }

    private void remarkAfterSending(String what) {
        remarks.add(
                new OrderRemark(OrderRemark.Kind.CHANGED_AFTER_SENDING, what + " came when it was " + before.status()));
    }

    /** At the platform's screens, too, the store may say what it found. */
    private List<OrderRow> partlyFound() {
        List<OrderRow> rows = new ArrayList<>();
        for (int i = 0; i < told.rows().size(); i++) {
            rows.add(before.rows().get(i).withFound(told.rows().get(i).ordered()));
        }
        return rows;
    }

    private boolean isPart() {
        return isRowByRow((ours, theirs) -> theirs.ordered().compareTo(ours.ordered()) <= 0);
    }

    private boolean isSame(Function<OrderRow, BigDecimal> amount) {
        return isRowByRow((ours, theirs) -> theirs.ordered().compareTo(amount.apply(ours)) == 0);
    }

    private boolean isRowByRow(BiPredicate<OrderRow, OrderRow> holds) {
        boolean all = told.rows().size() == before.rows().size();
        for (int i = 0; all && i < told.rows().size(); i++) {
            OrderRow ours = before.rows().get(i);
            OrderRow theirs = told.rows().get(i);
            all = theirs.isOf(ours) && holds.test(ours, theirs);
        }
        return all;
    }

    /** Whether it is what the platform was told last, rows of which nothing was found may be missing. */
    private boolean isEcho() {
        return amounts(told.rows()).equals(amounts(before.rows()));
    }

    private static List<List<Object>> amounts(List<OrderRow> rows) {
        return rows.stream()
                .filter(row -> row.found().signum() != 0)
                .map(row -> List.<Object>of(row.product(), row.barcode(), row.found()))
                .toList();
    }

    /** Where it goes may change at any time; what it costs and how it goes may not once it is sent. */
    private OrderShipment shipment() {
        OrderShipment now = told.shipment();
        if (isOpen) {
            return now;
        }
        OrderShipment settled =
                now.with(before.shipment().method(), before.shipment().price());
        if (!settled.equals(now)) {
            remarkAfterSending("another way or price of the shipment");
        }
        return settled;
    }
}
