package kassa.domain.receipt;

/**
 * This node's own number of a receipt, unique for each revision and never used again.
 *
 * @param value 1 to 100 printable characters ({@code receipt.id})
 */
public record InstitutionInvoiceId(String value) {

    public InstitutionInvoiceId {
        PrintableId.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
