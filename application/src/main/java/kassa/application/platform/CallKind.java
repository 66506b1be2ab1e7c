package kassa.application.platform;

/** What a call tells the platform, or asks of it. */
public enum CallKind {
    /** What came of the check of a purchase. */
    CONTROL_RESULT,
    /** The platform shall send the purchase again that is to be checked. */
    CONTROL_RESEND,
    /** An order has another status. */
    ORDER_STATUS
}
