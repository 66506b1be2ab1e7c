package kassa.domain.receipt;

/** What may happen to a receipt. */
public enum ReceiptCommand {
    /** The cart changed: another revision takes its place. */
    SUPERSEDE,
    /** Nobody paid in time. */
    EXPIRE,
    /** The merchant calls it off. */
    CANCEL,
    /** Money has moved. */
    PAY,
    /** A part of it is given back. */
    REFUND_PART,
    /** All that was left of it is given back. */
    REFUND_REST
}
