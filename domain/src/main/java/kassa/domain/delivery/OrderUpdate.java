package kassa.domain.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        this.remarks = before.remarks().stream()
                .filter(remark -> stays(remark.kind()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What does not add up in what is told is looked at anew; prices only until it is sent. */
    private boolean stays(OrderRemark.Kind kind) {
        return !kind.isOfPresent() || !isOpen && kind != OrderRemark.Kind.TOTAL_DIFFERS;
    }

    DeliveryOrder applied(List<ToldChange> news, Optional<Receipt> receipt, DeliveryOrder.Now now) {
        told.remarkOnTotal().ifPresent(remarks::add);
        Collection<OrderRemark> onPrices = isOpen ? remarks : new ArrayList<>();
        Optional<OrderPrices> prices = receipt.flatMap(known -> OrderPrices.of(known, told, onPrices));
        OrderShipment shipment =
                shipment(prices.map(known -> known.on(told.shipment())).orElse(told.shipment()));
        List<OrderRow> rows = rows();
        StatusLog log = log(news, shipment.method(), now.at());
        return new DeliveryOrder(
                before.id(),
                before.institutionId(),
                told.customer(),
                told.invoice(),
                told.receipt(),
                told.resolver(),
                shipment,
                prices.filter(known -> isOpen).map(known -> known.on(rows)).orElse(rows),
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
        if (isAsOrdered()) {
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
            rows.add(told.rows().get(i).withFoundOf(before.rows().get(i)));
        }
        return rows;
    }

    /** At the platform's screens, too, the store may say what it found; before it confirms, the customer orders otherwise. */
    private List<OrderRow> changedRows() {
        boolean isBegun = !before.status().isBeforeConfirmation()
                || before.rows().stream().anyMatch(OrderRow::counted);
        return Optional.of(before.rows())
                .filter(ours -> isBegun)
                .flatMap(ours -> ToldAmounts.of(ours, told.rows()))
                .map(amounts -> amounts.found(remarks))
                .orElseGet(this::otherRows);
    }

    /** Other rows; what the merchant has found of them before is found still. */
    private List<OrderRow> otherRows() {
        if (!before.status().isBeforeConfirmation()) {
            remarks.add(
                    new OrderRemark(OrderRemark.Kind.ROWS_CHANGED, "other rows came when it was " + before.status()));
        }
        List<OrderRow> ours = before.rows().stream().filter(OrderRow::counted).collect(Collectors.toList());
        return told.rows().stream().map(row -> withOurs(row, ours)).toList();
    }

    private static OrderRow withOurs(OrderRow row, List<OrderRow> ours) {
        Optional<OrderRow> same = ours.stream().filter(row::isOf).findFirst();
        same.ifPresent(ours::remove);
        return same.map(row::withFoundOf).orElse(row);
    }

    private List<OrderRow> settledRows() {
        if (!isRemarked()) {
            remarkAfterSending("other rows");
        }
        return before.rows();
    }

    /** Whether it tells what was found as it did when that was remarked, before the order was sent. */
    private boolean isRemarked() {
        Set<OrderRemark> differing = new LinkedHashSet<>();
        return ToldAmounts.of(before.rows(), told.rows())
                        .map(amounts -> amounts.found(differing))
                        .filter(before.rows()::equals)
                        .isPresent()
                && remarks.containsAll(differing);
    }

    private void remarkAfterSending(String what) {
        remarks.add(new OrderRemark(
                OrderRemark.Kind.CHANGED_AFTER_SENDING, what + " came with an order that is " + told.status()));
    }

    private boolean isAsOrdered() {
        boolean all = told.rows().size() == before.rows().size();
        for (int i = 0; all && i < told.rows().size(); i++) {
            OrderRow ours = before.rows().get(i);
            OrderRow theirs = told.rows().get(i);
            all = theirs.isOf(ours) && theirs.ordered().compareTo(ours.ordered()) == 0;
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
    private OrderShipment shipment(OrderShipment priced) {
        if (isOpen) {
            return priced;
        }
        OrderShipment sent = before.shipment();
        boolean isPriceKnown =
                Stream.of(told.shipment(), priced).anyMatch(now -> now.price().equals(sent.price()));
        if (!isPriceKnown || priced.method() != sent.method()) {
            remarkAfterSending("another way or price of the shipment");
        }
        return priced.with(sent.method(), sent.price());
    }
}
