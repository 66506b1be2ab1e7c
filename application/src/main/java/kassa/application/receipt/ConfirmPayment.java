package kassa.application.receipt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/**
 * The platform's word that an invoice was paid. At least one of {@code invoice} and {@code receipt} is there.
 *
 * @param receipt the revision that was paid; if absent, the one of the invoice that counts
 * @param institution the store of the invoice, if it was said
 * @param sum what was paid, in units of the store's currency, if it was said
 * @param original the confirmation as it came, complete; it is kept
 */
public record ConfirmPayment(
        Optional<InvoiceId> invoice,
        Optional<InstitutionInvoiceId> receipt,
        Optional<InstitutionId> institution,
        Optional<BigDecimal> sum,
        Optional<Instant> paidAt,
        String original) {

    public ConfirmPayment {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(paidAt, "paidAt");
        Objects.requireNonNull(original, "original");
        if (invoice.isEmpty() && receipt.isEmpty()) {
            throw new IllegalArgumentException("a confirmation names an invoice or a receipt");
        }
    }
}
