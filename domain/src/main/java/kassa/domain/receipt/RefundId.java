package kassa.domain.receipt;

/**
 * What the merchant calls a refund by, such as {@code RF-17}: asked for again under the same id, it is given once.
 *
 * @param value 1 to 100 printable characters ({@code receipt.id})
 */
public record RefundId(String value) {

    public RefundId {
        PrintableId.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
