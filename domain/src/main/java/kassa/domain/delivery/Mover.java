package kassa.domain.delivery;

/** Who moves an order on. */
public enum Mover {
    /** The store, by its own systems or by its people at the platform's screens. */
    MERCHANT,
    /** The customer, in the app. */
    CUSTOMER,
    /** The platform: its payments, couriers and parcel machines. */
    PLATFORM
}
