package kassa.application.port.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kassa.application.delivery.OrderPaper;
import kassa.application.delivery.OrderQuery;
import kassa.application.delivery.Orders;
import kassa.application.port.Position;
import kassa.application.port.StaleVersion;
import kassa.application.port.Versioned;
import kassa.domain.delivery.Arrival;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderId;

final class MemoryOrders implements Orders {

    private static final Comparator<Position<OrderId>> BY_POSITION = Comparator.comparing(
                    (Position<OrderId> position) -> inMicroseconds(position.at()))
            .thenComparing(position -> position.id().value());

    private final MemoryTransactions units;

    MemoryOrders(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public Optional<Versioned<DeliveryOrder>> find(OrderId id) {
        return units.see(tables -> tables.orders().find(id));
    }

    @Override
    public void add(DeliveryOrder order) {
        units.change(tables -> {
            if (tables.orders().find(order.id()).isPresent()) {
                throw new StaleVersion("someone else has added the same in the meantime");
            }
            tables.orders().put(order.id(), new Versioned<>(order, 1));
        });
    }

    @Override
    public void replace(DeliveryOrder changed, long version) {
        units.change(tables -> {
            tables.orders()
                    .find(changed.id())
                    .filter(each -> each.version() == version)
                    .orElseThrow(() -> new StaleVersion("order " + changed.id() + " has changed since it was read"));
            tables.orders().put(changed.id(), new Versioned<>(changed, version + 1));
        });
    }

    @Override
    public List<DeliveryOrder> list(OrderQuery query, int limit) {
        return units.see(tables -> tables.orders()
                .all()
                .map(Versioned::value)
                .filter(order -> isOneOf(query, order) && isBehind(query, order))
                .sorted(Comparator.comparing(Orders::position, BY_POSITION).reversed())
                .limit(limit)
                .toList());
    }

    private static boolean isOneOf(OrderQuery query, DeliveryOrder order) {
        return query.institution().map(order.institutionId()::equals).orElse(true)
                && query.status().map(order.status()::equals).orElse(true)
                && query.method().map(order.shipment().method()::equals).orElse(true)
                && query.invoice()
                        .map(Optional::of)
                        .map(order.invoiceId()::equals)
                        .orElse(true)
                && query.receipt()
                        .map(Optional::of)
                        .map(order.institutionInvoiceId()::equals)
                        .orElse(true);
    }

    private static boolean isBehind(OrderQuery query, DeliveryOrder order) {
        return query.from().map(from -> !order.arrivedAt().isBefore(from)).orElse(true)
                && query.to().map(order.arrivedAt()::isBefore).orElse(true)
                && query.after()
                        .map(last -> BY_POSITION.compare(Orders.position(order), last) < 0)
                        .orElse(true);
    }

    @Override
    public void file(OrderPaper paper) {
        units.change(tables -> {
            List<OrderPaper> papers =
                    new ArrayList<>(tables.orderPapers().find(paper.order()).orElse(List.of()));
            if (papers.stream()
                    .noneMatch(each -> each.original().equals(paper.original()) && paper.repeats(each.became()))) {
                papers.add(inMicroseconds(paper));
                tables.orderPapers().put(paper.order(), List.copyOf(papers));
            }
        });
    }

    @Override
    public boolean isOvertaken(OrderId id, String original) {
        return papers(id).stream()
                .filter(each -> each.became() == Arrival.RECEIVED || each.became() == Arrival.UPDATED)
                .map(OrderPaper::original)
                .dropWhile(each -> !each.equals(original))
                .anyMatch(each -> !each.equals(original));
    }

    @Override
    public List<OrderPaper> papers(OrderId id) {
        return units.see(tables -> tables.orderPapers().find(id).orElse(List.of()));
    }

    private static OrderPaper inMicroseconds(OrderPaper paper) {
        return new OrderPaper(
                paper.order(), inMicroseconds(paper.at()), paper.became(), paper.reason(), paper.original());
    }

    private static Instant inMicroseconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
