package kassa.application.invoice;

import java.util.Objects;
import kassa.domain.invoice.Invoice;
import kassa.domain.receipt.Sha256;

/**
 * An invoice that the platform tells, and how it told it.
 *
 * @param content the hash of all that it says, the same however that is written
 * @param original the invoice as it came, complete; it is kept
 */
public record TellInvoice(Invoice invoice, Sha256 content, String original) {

    public TellInvoice {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(original, "original");
    }
}
