package kassa.application.invoice;

import java.util.Objects;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.receipt.Sha256;

/**
 * A revision of an invoice with what it was made of.
 *
 * @param content the hash of all that it says
 * @param original as it came, complete
 */
public record FiledInvoice(InvoiceRevision revision, Sha256 content, String original) {

    public FiledInvoice {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(original, "original");
    }
}
