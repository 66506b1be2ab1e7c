package kassa.domain.receipt;

import java.time.Instant;
import java.util.Objects;

/** Something that happened to a receipt, such as {@code PAID} at an instant. */
public record ReceiptEvent(Kind kind, Instant at) {

    /** What happened. */
    public enum Kind {
        ISSUED,
        SUPERSEDED,
        EXPIRED,
        CANCELLED,
        PAID,
        DUPLICATE_PAYMENT,
        PARTLY_REFUNDED,
        REFUNDED
    }

    public ReceiptEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
    }
}
