package kassa.domain.receipt;

/** What someone has to look at in a paid receipt. */
public enum ReceiptFlag {
    /** Paid after it had expired or been cancelled. */
    LATE("late"),
    /** Paid although another revision had taken its place. */
    SUPERSEDED_REVISION("superseded-revision"),
    /** Another amount was paid than its total. */
    AMOUNT_DIFFERS("amount-differs"),
    /** Its invoice was paid again. */
    DUPLICATE_PAYMENT("duplicate-payment"),
    /** Something of the confirmation that paid it, the amount or the time, could not be read. */
    PARTLY_UNREADABLE("partly-unreadable");

    private final String label;

    ReceiptFlag(String label) {
        this.label = label;
    }

    /** The flag as it is written, such as {@code amount-differs}. */
    public String label() {
        return label;
    }
}
