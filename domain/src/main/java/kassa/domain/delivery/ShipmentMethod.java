package kassa.domain.delivery;

/** How an order reaches its customer. */
public enum ShipmentMethod {
    /** Someone brings it to the door. */
    COURIER,
    /** It is sent to a parcel machine. */
    PARCEL,
    /** The customer fetches it from the store. */
    PICKUP
}
