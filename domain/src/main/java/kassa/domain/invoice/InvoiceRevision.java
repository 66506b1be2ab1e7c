package kassa.domain.invoice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kassa.domain.rule.RuleViolation;

/**
 * An invoice as it was told at some time, with what deviated then.
 *
 * @param revision 1 for what was told first, one more for each other content ({@code invoice.revision})
 */
public record InvoiceRevision(Invoice invoice, int revision, Instant receivedAt, List<Deviation> deviations) {

    public InvoiceRevision {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(receivedAt, "receivedAt");
        deviations = List.copyOf(deviations);
        boolean isChanged = deviations.stream().anyMatch(deviation -> deviation.kind() == DeviationKind.CHANGED);
        RuleViolation.unless(
                revision >= 1 && isChanged == revision > 1,
                InvoiceRule.REVISION,
                "revisions count from 1, and each but the first deviates from the one before");
    }

    /** What was told first under the number of the invoice. */
    public static InvoiceRevision first(Invoice invoice, Instant receivedAt, List<Deviation> deviations) {
        return new InvoiceRevision(invoice, 1, receivedAt, deviations);
    }

    /** What was told after this with another content: that it changed comes before all else. */
    public InvoiceRevision next(Invoice told, Instant at, List<Deviation> found) {
        Deviation changed = new Deviation(
                DeviationKind.CHANGED, "", "revision " + (revision + 1), "revision " + revision + " of " + receivedAt);
        return new InvoiceRevision(
                told,
                revision + 1,
                at,
                Stream.concat(Stream.of(changed), found.stream()).toList());
    }

    public boolean isDeviating() {
        return !deviations.isEmpty();
    }
}
