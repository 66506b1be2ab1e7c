package kassa.application.receipt;

import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;

/** Finds out whether receipts and ledgers are what they were when they were kept. */
@DrivingPort
public interface LedgerAudit {

    /**
     * Prices every paid receipt again from its own data, computes every hash of every ledger anew, and compares the two.
     * Nothing is changed, and others may go on selling meanwhile.
     *
     * @return how each store fared, by id; a store is looked through up to the first difference
     */
    AuditReport verify(AuditWatcher watcher);

    /** The use case over these ports. */
    static LedgerAudit over(
            Transactions transactions,
            Institutions institutions,
            Receipts receipts,
            Ledger ledger,
            LedgerFormat format) {
        return new LedgerAuditService(transactions, institutions, receipts, ledger, format);
    }
}
