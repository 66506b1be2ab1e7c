package kassa.application.receipt;

import java.time.Instant;
import java.util.Objects;

/**
 * A confirmation that no receipt was found for: kept, because money has moved.
 *
 * @param reason why none was found, and what could not be read of it
 */
public record UnmatchedPayment(ConfirmPayment confirmation, Instant receivedAt, String reason) {

    public UnmatchedPayment {
        Objects.requireNonNull(confirmation, "confirmation");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(reason, "reason");
    }
}
