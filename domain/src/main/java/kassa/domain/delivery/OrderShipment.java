package kassa.domain.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.node.Address;
import kassa.domain.receipt.Shipment;
import kassa.domain.rule.RuleViolation;

/**
 * How an order reaches its customer, and where.
 *
 * @param price what the customer pays for it, with VAT, zero or more ({@code delivery.row})
 */
public record OrderShipment(
        ShipmentMethod method,
        Optional<String> parcelId,
        Optional<String> name,
        Money price,
        Optional<Instant> expectedDelivery,
        Optional<Instant> created,
        Optional<String> contactEmail,
        Optional<String> contactPhone,
        Optional<Address> address) {

    public OrderShipment {
        Objects.requireNonNull(method, "method");
        RuleViolation.unless(!price.isNegative(), DeliveryRule.ROW, "a shipment costs zero or more");
    }

    /** The shipment as the platform tells it, without its status, which is the order's. */
    public static OrderShipment of(Shipment told) {
        return new OrderShipment(
                ShipmentMethod.valueOf(told.method()),
                told.parcelId(),
                told.name(),
                told.price(),
                told.expectedDelivery(),
                told.created(),
                told.contactEmail(),
                told.contactPhone(),
                told.address());
    }

    /** The shipment as the platform knows it, with the status of its order. */
    public Shipment told(ShipmentStatus status) {
        return new Shipment(
                method.name(),
                parcelId,
                name,
                status.name(),
                price,
                expectedDelivery,
                created,
                contactEmail,
                contactPhone,
                address);
    }

    OrderShipment withPrice(Money other) {
        return with(method, other);
    }

    /** The same shipment another way, for another price. */
    OrderShipment with(ShipmentMethod way, Money other) {
        return new OrderShipment(
                way, parcelId, name, other, expectedDelivery, created, contactEmail, contactPhone, address);
    }
}
