package kassa.application.delivery;

import java.time.InstantSource;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Page;
import kassa.application.port.PlatformUnavailable;
import kassa.application.port.Transactions;
import kassa.application.receipt.Receipts;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.MerchantMove;
import kassa.domain.delivery.OrderId;

/** Brings orders to customers: takes them from the platform and moves them on. */
@DrivingPort
public interface HomeDelivery {

    /**
     * Takes what the platform tells of an order, be it new or changed; told again, or late, it changes nothing.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}; {@code delivery.move},
     *     {@code delivery.same-order} if the order cannot have become this: what was told is kept among its papers then,
     *     without its text if that is of another customer, and not at all if the customer is forgotten
     */
    void take(TellOrder told);

    /**
     * Moves an order on for the merchant and tells the platform; asked for again, it changes nothing.
     *
     * @throws kassa.domain.rule.RuleViolation {@code delivery.unknown}, {@code delivery.move}, {@code delivery.row},
     *     {@code delivery.within-order}, {@code delivery.settled}
     */
    FiledOrder move(OrderId id, MerchantMove move);

    /** Orders, newest first. */
    Page<DeliveryOrder, OrderId> list(OrderQuery query);

    /**
     * The order with its papers.
     *
     * @throws kassa.domain.rule.RuleViolation {@code delivery.unknown}
     */
    FiledOrder find(OrderId id);

    /**
     * The order as the platform has it, which is taken as if the platform had told it.
     *
     * @throws kassa.domain.rule.RuleViolation {@code delivery.unknown} if the platform has none, and as {@link #take}
     * @throws PlatformUnavailable if the platform cannot be asked
     */
    FiledOrder findAtPlatform(OrderQuestion question);

    /** The use cases over these ports. */
    static HomeDelivery over(
            Transactions transactions,
            Institutions institutions,
            Receipts receipts,
            Orders orders,
            OrderAnnouncements announcements,
            PlatformOrders platform,
            InstantSource clock) {
        return new HomeDeliveryService(transactions, institutions, receipts, orders, announcements, platform, clock);
    }
}
