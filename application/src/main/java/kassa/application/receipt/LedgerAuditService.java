package kassa.application.receipt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.LedgerEnd;

final class LedgerAuditService implements LedgerAudit {

    private final Transactions transactions;
    private final Institutions institutions;
    private final Receipts receipts;
    private final Ledger ledger;
    private final LedgerFormat format;

    LedgerAuditService(
            Transactions transactions,
            Institutions institutions,
            Receipts receipts,
            Ledger ledger,
            LedgerFormat format) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.receipts = receipts;
        this.ledger = ledger;
        this.format = format;
    }

    @Override
    public AuditReport verify(AuditWatcher watcher) {
        return new AuditReport(
                stores().stream().map(store -> look(store, watcher)).toList());
    }

    /** A store whose terms were taken away still has its ledger. */
    private List<InstitutionId> stores() {
        return transactions.read(
                () -> Stream.concat(institutions.all().stream().map(Institution::id), ledger.stores().stream())
                        .distinct()
                        .sorted(Comparator.comparing(InstitutionId::value))
                        .toList());
    }

    /** Receipts first: whatever is paid while they are looked at is in the ledger when that is. */
    private AuditReport.Store look(InstitutionId store, AuditWatcher watcher) {
        LedgerEnd start = transactions.read(() -> ledger.end(store));
        PaidReceipts paid = new PaidReceipts(transactions, receipts, format, start, watcher);
        LedgerEntries entries = new LedgerEntries(transactions, receipts, ledger, format, start, watcher);
        Optional<String> difference = paid.firstDifference();
        if (difference.isEmpty()) {
            difference = entries.firstDifference(paid);
        }
        return new AuditReport.Store(
                store, paid.count(), start.receiptsBefore(), entries.count(), entries.lastHash(), difference);
    }
}
