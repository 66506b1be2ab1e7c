package kassa.domain.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that has just happened to an order, for those who follow it from outside.
 *
 * @param sequence counts what happened to the order from 1, without gaps
 * @param before where it stood, if it has changed its status
 * @param order as it is since
 */
public record OrderNews(int sequence, Kind kind, Instant at, Optional<ShipmentStatus> before, DeliveryOrder order) {

    /** What happened. */
    public enum Kind {
        RECEIVED("order.received"),
        STATUS_CHANGED("order.status-changed"),
        CHANGED("order.changed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind as the merchant's own systems know it, such as {@code order.status-changed}. */
        public String label() {
            return label;
        }
    }

    public OrderNews {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(order, "order");
    }

    /** What there is to tell of an order that nobody knew. */
    public static OrderNews received(DeliveryOrder order) {
        return new OrderNews(1, Kind.RECEIVED, order.arrivedAt(), Optional.empty(), order);
    }

    /** What there is to tell of an order that has changed. */
    public static OrderNews changed(int sequence, DeliveryOrder before, DeliveryOrder after, Instant now) {
        boolean isMoved = before.status() != after.status();
        return new OrderNews(
                sequence,
                isMoved ? Kind.STATUS_CHANGED : Kind.CHANGED,
                now,
                Optional.of(before.status()).filter(status -> isMoved),
                after);
    }
}
