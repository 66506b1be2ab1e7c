package kassa.application.receipt;

import java.util.List;
import kassa.application.port.DrivenPort;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;

/** What was sold, given back and flagged, store by store: entries that are added and never changed or taken out. */
@DrivenPort
public interface Ledger {

    /**
     * Where the ledger of the store ends. In work that writes, whoever else asks for the store's waits until that work is
     * done: entries follow one another, and work that is undone leaves no gap.
     */
    LedgerEnd end(InstitutionId institution);

    /**
     * Keeps an entry behind the one that was the last.
     *
     * @throws kassa.application.port.StaleVersion if another one has been kept there
     */
    void append(LedgerEntry entry);

    /** The entries of the store behind that sequence number, in their order, at most {@code limit}. */
    List<LedgerEntry> page(InstitutionId institution, long after, int limit);

    /** The stores that have a ledger, by id. */
    List<InstitutionId> stores();
}
