package kassa.domain.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A line in the log of an order, such as {@code CONFIRMED} after {@code WAITING_FOR_CONFIRMATION} by the merchant.
 *
 * <p>If it ends where it began, the order has stayed there: the merchant has counted, or has something to say.
 *
 * @param before empty for the arrival of the order
 * @param person the name that goes with it, if one was said
 * @param note what the merchant wanted to be remembered of it
 */
public record StatusChange(
        Mover by,
        Optional<String> person,
        Optional<ShipmentStatus> before,
        ShipmentStatus after,
        Instant at,
        Optional<String> note) {

    public StatusChange {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(note, "note");
    }

    /** Whether the order stayed where it was. */
    boolean isNote() {
        return by == Mover.MERCHANT && before.equals(Optional.of(after));
    }
}
