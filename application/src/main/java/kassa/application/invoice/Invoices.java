package kassa.application.invoice;

import java.time.Instant;
import java.util.List;
import kassa.application.port.DrivenPort;
import kassa.application.port.Position;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;

/** All invoices that were told and are still kept. */
@DrivenPort
public interface Invoices {

    /** All revisions of an invoice that are kept, oldest first. */
    List<FiledInvoice> revisions(InstitutionId store, InvoiceId id);

    /**
     * Keeps a new revision.
     *
     * @throws kassa.application.port.StaleVersion if the invoice has such a revision already
     */
    void add(FiledInvoice invoice);

    /** Revisions by what the query asks for but its limit, newest first; of one instant by store, id and revision, downwards. */
    List<InvoiceRevision> list(InvoiceQuery query, int limit);

    /**
     * Erases revisions of the store that came before that instant, oldest first.
     *
     * @return how many, {@code most} if there may be more
     */
    int erase(InstitutionId store, Instant receivedBefore, int most);

    /** Where a revision stands among all: by when it came. */
    static Position<RevisionId> position(InvoiceRevision revision) {
        return new Position<>(revision.receivedAt(), RevisionId.of(revision));
    }
}
