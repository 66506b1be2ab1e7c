package kassa.domain.receipt;

/**
 * The platform's number of an invoice; unique within a store.
 *
 * @param value 1 to 100 printable characters ({@code receipt.id})
 */
public record InvoiceId(String value) {

    public InvoiceId {
        PrintableId.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
