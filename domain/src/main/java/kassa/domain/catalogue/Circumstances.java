package kassa.domain.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * When, where and how much is bought: what an {@link Inspection} judges by.
 *
 * @param storeZone zone of the store's clocks, used where an inspection names none
 * @param amount how much of the product is in the whole cart, in the product's unit
 */
public record Circumstances(Instant at, ZoneId storeZone, BigDecimal amount) {

    public Circumstances {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(storeZone, "storeZone");
        Objects.requireNonNull(amount, "amount");
    }

    LocalTime timeIn(Optional<ZoneId> zone) {
        return LocalTime.ofInstant(at, zone.orElse(storeZone));
    }
}
