package kassa.domain.delivery;

import java.util.Objects;

/** An order after the platform has told of it, and what became of that. */
public record TakenOrder(DeliveryOrder order, Arrival arrival) {

    public TakenOrder {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(arrival, "arrival");
    }
}
