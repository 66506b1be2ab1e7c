package kassa.application.delivery;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.delivery.DeliveryOrder;

/**
 * A page of orders.
 *
 * @param next where the next page goes on; empty if there is none
 */
public record OrderPage(List<DeliveryOrder> orders, Optional<Orders.Position> next) {

    public OrderPage {
        orders = List.copyOf(orders);
        Objects.requireNonNull(next, "next");
    }

    /** The first {@code limit} of what was found; one more shows that there is another page. */
    static OrderPage of(List<DeliveryOrder> found, int limit) {
        boolean isMore = found.size() > limit;
        List<DeliveryOrder> page = isMore ? found.subList(0, limit) : found;
        return new OrderPage(page, isMore ? Optional.of(Orders.Position.of(page.get(limit - 1))) : Optional.empty());
    }
}
