package kassa.application.delivery;

import java.util.List;
import java.util.Objects;
import kassa.domain.delivery.DeliveryOrder;

/**
 * An order with its papers.
 *
 * @param papers what the platform told of it, oldest first
 */
public record FiledOrder(DeliveryOrder order, List<OrderPaper> papers) {

    public FiledOrder {
        Objects.requireNonNull(order, "order");
        papers = List.copyOf(papers);
    }
}
