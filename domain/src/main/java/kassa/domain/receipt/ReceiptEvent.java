package kassa.domain.receipt;

import java.time.Instant;
import java.util.Objects;

/** Something that happened to a receipt, such as {@code PAID} at an instant. */
public record ReceiptEvent(Kind kind, Instant at) {

    /** What happened. */
    public enum Kind {
        ISSUED("receipt.issued"),
        SUPERSEDED("receipt.superseded"),
        EXPIRED("receipt.expired"),
        CANCELLED("receipt.cancelled"),
        PAID("receipt.paid"),
        DUPLICATE_PAYMENT("receipt.duplicate-payment"),
        PARTLY_REFUNDED("receipt.partly-refunded"),
        REFUNDED("receipt.refunded");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind as the merchant's own systems know it, such as {@code receipt.partly-refunded}. */
        public String label() {
            return label;
        }

        boolean givesBack() {
            return this == PARTLY_REFUNDED || this == REFUNDED;
        }
    }

    public ReceiptEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
    }
}
