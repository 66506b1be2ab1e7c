package kassa.domain.delivery;

/** How far an order has come, in the platform's words. What leads from one to another is in {@link OrderMoves}. */
public enum ShipmentStatus {
    /** The customer has not finished ordering. */
    DRAFT,
    /** The payment was not authorised. */
    PAYMENT_FAILED,
    /** The payment is authorised, and the merchant has to say yes or no. */
    WAITING_FOR_CONFIRMATION,
    /** The merchant has said yes. */
    CONFIRMED,
    /** The goods are together. */
    ASSEMBLE_READY,
    /** The goods are on their way. */
    SHIPPING,
    /** The goods wait for the customer. */
    READY_TO_PICKUP,
    /** The customer has called it off. */
    CANCELLED_BY_CLIENT,
    /** The merchant has called it off. */
    CANCELLED_BY_INSTITUTION,
    /** The customer has the goods. */
    COMPLETED,
    /** The customer was not there. */
    MISSED;

    /** Whether the order has ended: nothing leads on from here. */
    public boolean isEnd() {
        return this == CANCELLED_BY_CLIENT || this == CANCELLED_BY_INSTITUTION || this == COMPLETED;
    }

    /** Whether the merchant has not begun: the customer may still order otherwise. */
    boolean isBeforeConfirmation() {
        return this == DRAFT || this == PAYMENT_FAILED || this == WAITING_FOR_CONFIRMATION;
    }

    /** Whether the merchant may say what was found: the order is theirs to put together. */
    boolean isPutTogether() {
        return this == WAITING_FOR_CONFIRMATION || this == CONFIRMED || this == ASSEMBLE_READY;
    }

    /** Whether the order has not been sent out: what it costs may still change. */
    boolean isBeforeSending() {
        return isBeforeConfirmation() || isPutTogether();
    }
}
