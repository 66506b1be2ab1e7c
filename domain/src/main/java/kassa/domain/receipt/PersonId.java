package kassa.domain.receipt;

/**
 * The platform's number of a customer.
 *
 * @param value 1 to 100 printable characters ({@code receipt.id})
 */
public record PersonId(String value) {

    /** Stands where a customer has been forgotten; nobody is called so. */
    public static final PersonId FORGOTTEN = new PersonId("forgotten");

    public PersonId {
        PrintableId.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
