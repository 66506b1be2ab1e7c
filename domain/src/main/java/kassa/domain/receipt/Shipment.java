package kassa.domain.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.node.Address;

/**
 * How the goods reach the customer, as the platform sent it; it stands on the receipt again.
 *
 * @param method one of {@link #METHODS}
 * @param status one of {@link #STATUSES}
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

    /** The ways that the platform sends goods; the third is assumed. */
    public static final List<String> METHODS = List.of("COURIER", "PARCEL", "PICKUP");

    /** What the platform's documentation says may become of a shipment. */
    public static final List<String> STATUSES = List.of(
            "DRAFT",
            "PAYMENT_FAILED",
            "WAITING_FOR_CONFIRMATION",
            "CONFIRMED",
            "ASSEMBLE_READY",
            "SHIPPING",
            "READY_TO_PICKUP",
            "CANCELLED_BY_CLIENT",
            "CANCELLED_BY_INSTITUTION",
            "COMPLETED",
            "MISSED");

    public Shipment {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(price, "price");
    }
}
