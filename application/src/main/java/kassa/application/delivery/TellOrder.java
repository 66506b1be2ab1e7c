package kassa.application.delivery;

import java.util.Objects;
import kassa.domain.delivery.ArrivingOrder;

/**
 * An order that the platform tells, and how it told it.
 *
 * @param original the order as it came, complete; it is kept
 */
public record TellOrder(ArrivingOrder order, String original) {

    public TellOrder {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(original, "original");
    }
}
