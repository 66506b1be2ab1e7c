package kassa.domain.receipt;

import java.util.List;
import java.util.Optional;

/**
 * Takes out of receipts who has bought, and leaves all that was sold and paid.
 *
 * <p>What the ledger tells of a receipt stays the same to the letter: its hash is over what it cost, and not over whom.
 */
public final class ForgottenCustomer {

    /** An empty document, in place of one that may tell of the customer. */
    public static final String NO_PAPER = "{}";

    private ForgottenCustomer() {}

    /** The receipt without its customer, where the goods were sent, and the words in which its payments were told. */
    public static Receipt of(Receipt receipt) {
        return new Receipt(
                receipt.id(),
                receipt.invoiceId(),
                receipt.institutionId(),
                PersonId.FORGOTTEN,
                receipt.language(),
                receipt.revision(),
                receipt.state(),
                receipt.fingerprint(),
                receipt.cart(),
                receipt.priced(),
                receipt.shipment().map(ForgottenCustomer::of),
                receipt.issuedAt(),
                receipt.expiresAt(),
                receipt.fiscalNumber(),
                of(receipt.payments()),
                receipt.creditNotes(),
                receipt.flags(),
                receipt.events());
    }

    private static Shipment of(Shipment shipment) {
        return new Shipment(
                shipment.method(),
                Optional.empty(),
                Optional.empty(),
                shipment.status(),
                shipment.price(),
                shipment.expectedDelivery(),
                shipment.created(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Payment> of(List<Payment> payments) {
        return payments.stream()
                .map(each -> new Payment(each.receipt(), each.sum(), each.paidAt(), each.receivedAt(), NO_PAPER))
                .toList();
    }
}
