package kassa.application.delivery;

import java.util.List;
import java.util.Optional;
import kassa.application.port.DrivenPort;
import kassa.application.port.Position;
import kassa.application.port.Versioned;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.DeliveryRule;
import kassa.domain.delivery.OrderId;
import kassa.domain.rule.RuleViolation;

/** All orders that were ever told. */
@DrivenPort
public interface Orders {

    /** The order of that id; in work that writes, whoever else looks for it waits until that is done. */
    Optional<Versioned<DeliveryOrder>> find(OrderId id);

    /** @throws RuleViolation {@code delivery.unknown} */
    default Versioned<DeliveryOrder> require(OrderId id) {
        return find(id).orElseThrow(() -> new RuleViolation(DeliveryRule.UNKNOWN, "there is no order " + id + " here"));
    }

    /**
     * Keeps a new order, as version 1.
     *
     * @throws kassa.application.port.StaleVersion if there is an order of that id
     */
    void add(DeliveryOrder order);

    /**
     * Keeps {@code changed} in place of the order that was read as {@code version}, as the version after that.
     *
     * @throws kassa.application.port.StaleVersion if it has changed since it was read
     */
    void replace(DeliveryOrder changed, long version);

    /** Orders by what the query asks for but its limit, newest first; of one instant by id, downwards. */
    List<DeliveryOrder> list(OrderQuery query, int limit);

    /** Keeps what was told of an order, unless the very same text is kept of it that it {@link OrderPaper#repeats}. */
    void file(OrderPaper paper);

    /** Whether that text was taken of the order once, and another one after it. */
    boolean isOvertaken(OrderId id, String original);

    /** What was told of an order, oldest first. */
    List<OrderPaper> papers(OrderId id);

    /** Where an order stands among all: by when it arrived. */
    static Position<OrderId> position(DeliveryOrder order) {
        return new Position<>(order.arrivedAt(), order.id());
    }
}
