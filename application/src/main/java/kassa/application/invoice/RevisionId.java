package kassa.application.invoice;

import java.util.Objects;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;

/** Which revision of which store's invoice: the first of {@code I-1}. */
public record RevisionId(InstitutionId store, InvoiceId invoice, int revision) {

    public RevisionId {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(invoice, "invoice");
    }

    public static RevisionId of(InvoiceRevision revision) {
        return new RevisionId(
                revision.invoice().seller().store(), revision.invoice().id(), revision.revision());
    }
}
