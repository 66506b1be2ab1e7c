package kassa.domain.receipt;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.node.Address;

/**
 * How the goods reach the customer, as the platform sent it; it stands on the receipt again.
 *
 * @param method {@code COURIER}, {@code PARCEL} or {@code PICKUP}
 * @param price what the customer pays for it, in the store's price basis
 */
public record Shipment(
        String method,
        Optional<String> parcelId,
        Optional<String> name,
        String status,
        Money price,
        Optional<Instant> expectedDelivery,
        Optional<Instant> created,
        Optional<String> contactEmail,
        Optional<String> contactPhone,
        Optional<Address> address) {

    public Shipment {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(price, "price");
    }
}
