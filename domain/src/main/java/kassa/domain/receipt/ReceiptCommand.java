package kassa.domain.receipt;

/** What may happen to a receipt. */
public enum ReceiptCommand {
    /** The cart changed: another revision takes its place. */
    SUPERSEDE,
    /** Nobody paid in time. */
    EXPIRE,
    /** Money has moved. */
    PAY
}
