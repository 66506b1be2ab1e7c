package kassa.application.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.delivery.Arrival;
import kassa.domain.delivery.OrderId;

/**
 * What the platform once told of an order.
 *
 * @param became what became of that
 * @param reason why it was refused, if it was
 * @param original as it came, complete; an empty document if it tells of a person whose order it is not
 */
public record OrderPaper(OrderId order, Instant at, Arrival became, Optional<String> reason, String original) {

    public OrderPaper {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(became, "became");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(original, "original");
    }

    /** Whether it tells nothing more than the same text that was kept as having become that. */
    public boolean repeats(Arrival kept) {
        return became == kept || became == Arrival.REPEATED;
    }
}
