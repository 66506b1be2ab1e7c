package kassa.domain.purchasecontrol;

/** What may happen to a control case. */
public enum ControlCommand {
    /** A cart came that nobody has to look into. */
    CLEAR,
    /** A cart came that someone has to look into. */
    OPEN,
    /** Someone says that the control takes its time. */
    PEND,
    /** The cart was in order, or was put in order. */
    PASS,
    /** The cart was not in order; the customer may not pay. */
    FAIL,
    /** The cart was not in order; the customer may pay all the same. */
    ALLOW_PAYMENT,
    /** Nobody looked in time. */
    EXPIRE
}
