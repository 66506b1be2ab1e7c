package kassa.domain.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A line in the platform's own log of an order, as it was told; nothing in it is judged. */
public record ToldChange(
        Optional<String> person, Optional<ShipmentStatus> before, ShipmentStatus after, Optional<Instant> at) {

    public ToldChange {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(at, "at");
    }

    static ToldChange to(ShipmentStatus status) {
        return new ToldChange(Optional.empty(), Optional.empty(), status, Optional.empty());
    }
}
