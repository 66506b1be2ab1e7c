package kassa.application.port.memory;

import java.util.Comparator;
import java.util.List;
import kassa.application.port.StaleVersion;
import kassa.application.receipt.Ledger;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;

/** Entries that nothing changes or takes out; writing units of work come one after the other, so that none waits. */
final class MemoryLedger implements Ledger {

    private final MemoryTransactions units;

    MemoryLedger(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public LedgerEnd end(InstitutionId institution) {
        return units.see(tables -> endIn(tables, institution));
    }

    private static LedgerEnd endIn(Tables tables, InstitutionId institution) {
        return tables.ledgers().find(institution).orElseGet(() -> LedgerEnd.ofNothing(institution));
    }

    @Override
    public void append(LedgerEntry entry) {
        units.change(tables -> {
            LedgerEnd end = endIn(tables, entry.institution());
            if (entry.sequence() != end.sequence() + 1) {
                throw new StaleVersion("another entry has been kept in the meantime");
            }
            tables.ledgerEntries().put(new Tables.EntryKey(entry.institution(), entry.sequence()), entry);
            tables.ledgers().put(entry.institution(), end.after(entry));
        });
    }

    @Override
    public List<LedgerEntry> page(InstitutionId institution, long after, int limit) {
        return units.see(tables -> tables.ledgerEntries()
                .all()
                .filter(entry -> entry.institution().equals(institution) && entry.sequence() > after)
                .sorted(Comparator.comparingLong(LedgerEntry::sequence))
                .limit(limit)
                .toList());
    }

    @Override
    public List<InstitutionId> stores() {
        return units.see(tables -> tables.ledgers()
                .all()
                .map(LedgerEnd::institution)
                .sorted(Comparator.comparing(InstitutionId::value))
                .toList());
    }
}
