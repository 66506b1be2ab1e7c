package kassa.application.receipt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.ReceiptFlag;

/**
 * The platform's word that an invoice was paid. At least one of {@code invoice} and {@code receipt} is there.
 *
 * @param receipt the revision that was paid; if absent, the one of the invoice that counts
 * @param institution the store of the invoice, if it was said
 * @param sum what was paid, in units of the store's currency, if it was said
 * @param original the confirmation as it came, complete; it is kept
 * @param unread the names of what was said and could not be read, such as {@code paidAt}: it is as if it had not been said,
 *     but someone has to look at it
 */
public record ConfirmPayment(
        Optional<InvoiceId> invoice,
        Optional<InstitutionInvoiceId> receipt,
        Optional<InstitutionId> institution,
        Optional<BigDecimal> sum,
        Optional<Instant> paidAt,
        String original,
        List<String> unread) {

    public ConfirmPayment {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(paidAt, "paidAt");
        Objects.requireNonNull(original, "original");
        unread = List.copyOf(unread);
        if (invoice.isEmpty() && receipt.isEmpty()) {
            throw new IllegalArgumentException("a confirmation names an invoice or a receipt");
        }
    }

    /** A confirmation of which everything could be read. */
    public ConfirmPayment(
            Optional<InvoiceId> invoice,
            Optional<InstitutionInvoiceId> receipt,
            Optional<InstitutionId> institution,
            Optional<BigDecimal> sum,
            Optional<Instant> paidAt,
            String original) {
        this(invoice, receipt, institution, sum, paidAt, original, List.of());
    }

    Set<ReceiptFlag> noticed() {
        return unread.isEmpty() ? Set.of() : Set.of(ReceiptFlag.PARTLY_UNREADABLE);
    }
}
