package kassa.application.receipt;

import java.time.Instant;
import java.util.Objects;
import kassa.application.port.Position;

/**
 * An unmatched payment as it is kept: once, however often its confirmation came.
 *
 * @param number tells apart those that first came at one instant, in the order in which they came
 * @param payment the confirmation, when it first came, and why it found no receipt the last time
 * @param lastReceivedAt when it last came
 * @param times how often it came, 1 at least
 */
public record KeptPayment(long number, UnmatchedPayment payment, Instant lastReceivedAt, long times) {

    public KeptPayment {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(lastReceivedAt, "lastReceivedAt");
    }

    /** Where it stands among all: by when it first came. */
    public Position<Long> position() {
        return new Position<>(payment.receivedAt(), number);
    }
}
