package kassa.application.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.application.port.Page;
import kassa.application.port.PlatformUnavailable;
import kassa.application.port.Transactions;
import kassa.application.port.Versioned;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.Receipts;
import kassa.domain.delivery.Arrival;
import kassa.domain.delivery.ArrivingOrder;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.DeliveryRule;
import kassa.domain.delivery.MerchantMove;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.OrderNews;
import kassa.domain.delivery.TakenOrder;
import kassa.domain.node.Institution;
import kassa.domain.receipt.ForgottenCustomer;
import kassa.domain.receipt.InvoiceRevisions;
import kassa.domain.receipt.Microseconds;
import kassa.domain.receipt.Receipt;
import kassa.domain.rule.RuleViolation;

final class HomeDeliveryService implements HomeDelivery {

    private final Transactions transactions;
    private final Institutions institutions;
    private final Receipts receipts;
    private final Orders orders;
    private final OrderAnnouncements announcements;
    private final PlatformOrders platform;
    private final InstantSource clock;

    HomeDeliveryService(
            Transactions transactions,
            Institutions institutions,
            Receipts receipts,
            Orders orders,
            OrderAnnouncements announcements,
            PlatformOrders platform,
            InstantSource clock) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.receipts = receipts;
        this.orders = orders;
        this.announcements = announcements;
        this.platform = platform;
        this.clock = clock;
    }

    @Override
    public void take(TellOrder told) {
        Instant now = now();
        try {
            transactions.write(() -> taken(told, now));
        } catch (RuleViolation refused) {
            // The platform may not tell it again: what does not fit is kept, in a unit of work of its own.
            transactions.write(() -> fileRefused(told, now, refused));
            throw refused;
        }
    }

    private DeliveryOrder taken(TellOrder told, Instant now) {
        Institution store = institutions.require(told.order().institution());
        ZonedDateTime there = now.atZone(store.zone());
        return orders.find(told.order().id())
                .map(before -> update(before, retold(before.value(), told, there), told, now))
                .orElseGet(() -> receive(DeliveryOrder.received(told.order(), receipt(told.order()), there), told));
    }

    private TakenOrder retold(DeliveryOrder before, TellOrder told, ZonedDateTime there) {
        Optional<Receipt> receipt = receipt(told.order().completedBy(before));
        return orders.isOvertaken(before.id(), told.original())
                ? before.toldOnceMore(told.order(), receipt, there)
                : before.told(told.order(), receipt, there);
    }

    private DeliveryOrder receive(DeliveryOrder order, TellOrder told) {
        orders.add(order);
        orders.file(paper(told, order.arrivedAt(), Arrival.RECEIVED, Optional.empty()));
        announcements.announce(OrderNews.received(order));
        return order;
    }

    private DeliveryOrder update(Versioned<DeliveryOrder> before, TakenOrder taken, TellOrder told, Instant now) {
        if (taken.arrival() == Arrival.UPDATED) {
            replace(before, taken.order(), now);
        }
        fileOf(taken.order(), paper(told, now, taken.arrival(), Optional.empty()));
        return taken.order();
    }

    private void replace(Versioned<DeliveryOrder> before, DeliveryOrder after, Instant now) {
        orders.replace(after, before.version());
        int sequence = Math.toIntExact(before.version() + 1);
        announcements.announce(OrderNews.changed(sequence, before.value(), after, now));
    }

    private boolean fileRefused(TellOrder told, Instant now, RuleViolation why) {
        Optional<DeliveryOrder> known = orders.find(told.order().id()).map(Versioned::value);
        known.ifPresent(order -> {
            boolean isTheirs = order.customer().equals(told.order().customer());
            TellOrder kept = new TellOrder(told.order(), isTheirs ? told.original() : ForgottenCustomer.NO_PAPER);
            fileOf(order, paper(kept, now, Arrival.REFUSED, Optional.of(why.getMessage())));
        });
        return known.isPresent();
    }

    /** Papers are erased with the customer of their order; of one who is forgotten nothing is kept any more. */
    private void fileOf(DeliveryOrder order, OrderPaper paper) {
        if (!order.isForgotten()) {
            orders.file(paper);
        }
    }

    private static OrderPaper paper(TellOrder told, Instant now, Arrival became, Optional<String> reason) {
        return new OrderPaper(told.order().id(), now, became, reason, told.original());
    }

    /** The receipt that the order names, if it is one of its store; else the one of its invoice that counts. */
    private Optional<Receipt> receipt(ArrivingOrder told) {
        return told.receipt()
                .flatMap(receipts::find)
                .map(found -> found.value().receipt())
                .filter(receipt -> receipt.institutionId().equals(told.institution()))
                .or(() -> told.invoice()
                        .flatMap(invoice -> new InvoiceRevisions(
                                        receipts.revisions(invoice, Optional.of(told.institution())).stream()
                                                .map(Versioned::value)
                                                .map(FiledReceipt::receipt)
                                                .toList())
                                .governing()));
    }

    /** As fine as it is kept. */
    private Instant now() {
        return Microseconds.of(clock.instant());
    }

    @Override
    public FiledOrder move(OrderId id, MerchantMove move) {
        Instant now = now();
        DeliveryOrder moved = transactions.write(() -> moved(orders.require(id), move, now));
        // The papers are long, and nobody waits for an order while they are read.
        return transactions.read(() -> filed(moved));
    }

    private DeliveryOrder moved(Versioned<DeliveryOrder> before, MerchantMove move, Instant now) {
        Institution store = institutions.require(before.value().institutionId());
        DeliveryOrder after = before.value().moved(move, now.atZone(store.zone()));
        if (!after.equals(before.value())) {
            replace(before, after, now);
            announcements.tellPlatform(before.value(), after);
        }
        return after;
    }

    private FiledOrder filed(DeliveryOrder order) {
        return new FiledOrder(order, orders.papers(order.id()));
    }

    @Override
    public Page<DeliveryOrder, OrderId> list(OrderQuery query) {
        return transactions.read(() -> Page.of(orders.list(query, query.limit() + 1), query.limit(), Orders::position));
    }

    @Override
    public FiledOrder find(OrderId id) {
        return transactions.read(() -> filed(orders.require(id).value()));
    }

    @Override
    public FiledOrder findAtPlatform(OrderQuestion question) {
        TellOrder told = platform.find(question)
                .orElseThrow(() -> new RuleViolation(
                        DeliveryRule.UNKNOWN, "the platform has no order " + question.value() + " either"));
        if (!question.isAnsweredBy(told.order())) {
            throw new PlatformUnavailable("the platform answers with another order than the one that was asked for");
        }
        take(told);
        return find(told.order().id());
    }
}
