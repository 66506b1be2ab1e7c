package kassa.domain.receipt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The platform's word that a receipt was paid.
 *
 * @param receipt the revision that was paid
 * @param sum what was paid in units of the currency, if it was said
 * @param paidAt when it was paid, if it was said
 * @param receivedAt when this node learned of it
 * @param original the confirmation as it came, complete
 */
public record Payment(
        InstitutionInvoiceId receipt,
        Optional<BigDecimal> sum,
        Optional<Instant> paidAt,
        Instant receivedAt,
        String original) {

    public Payment {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(paidAt, "paidAt");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(original, "original");
    }
}
