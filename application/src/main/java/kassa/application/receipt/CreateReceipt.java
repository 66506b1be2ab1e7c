package kassa.application.receipt;

import java.util.Objects;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.RequestedCart;

/**
 * A cart that wants a receipt.
 *
 * @param original the request as it came, complete; it is kept beside the receipt
 */
public record CreateReceipt(
        InstitutionId institution, InvoiceId invoice, PersonId customer, RequestedCart cart, String original) {

    public CreateReceipt {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(original, "original");
    }
}
