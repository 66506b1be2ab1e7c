package kassa.application.receipt;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.Closing;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.rule.RuleViolation;

final class StoreClosingService implements StoreClosing {

    private static final int PAGE = 500;

    private final Transactions transactions;
    private final Institutions institutions;
    private final Ledger ledger;
    private final LedgerFormat format;
    private final Closings closings;
    private final InstantSource clock;

    StoreClosingService(
            Transactions transactions,
            Institutions institutions,
            Ledger ledger,
            LedgerFormat format,
            Closings closings,
            InstantSource clock) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.ledger = ledger;
        this.format = format;
        this.closings = closings;
        this.clock = clock;
    }

    /** The ledger is locked before the last closing is looked for: of two at once, the second begins where the first ends. */
    @Override
    public Closing close(InstitutionId institution) {
        Instant now = clock.instant();
        return transactions.write(() -> {
            Institution store = institutions.require(institution);
            LedgerEnd end = ledger.end(institution);
            Optional<Closing> last = closings.last(institution);
            Closing closing = count(store, last, end, now);
            closings.add(closing);
            return closing;
        });
    }

    private Closing count(Institution store, Optional<Closing> last, LedgerEnd end, Instant now) {
        LedgerEnd counted = last.map(before ->
                        end.at(before.toSequence(), before.ledgerHash().value()))
                .orElseGet(() -> LedgerEnd.ofNothing(store.id(), end.receiptsBefore(), end.creditNotesBefore()));
        long from = counted.sequence() + 1;
        Closing.Count count = Closing.Count.in(store.currency());
        while (counted.sequence() < end.sequence()) {
            for (LedgerEntry entry : page(counted)) {
                requireNext(counted, entry);
                count = count.plus(format.read(entry.content()));
                counted = counted.after(entry);
            }
        }
        long number = last.map(Closing::number).orElse(0L) + 1;
        return count.close(number, from, counted, now);
    }

    private List<LedgerEntry> page(LedgerEnd counted) {
        List<LedgerEntry> page = ledger.page(counted.institution(), counted.sequence(), PAGE);
        RuleViolation.unless(!page.isEmpty(), ReceiptRule.LEDGER_ALTERED, "the last entries of the ledger are missing");
        return page;
    }

    private static void requireNext(LedgerEnd counted, LedgerEntry entry) {
        counted.difference(entry).ifPresent(words -> {
            throw new RuleViolation(ReceiptRule.LEDGER_ALTERED, words);
        });
    }

    @Override
    public List<Closing> list(InstitutionId institution, Optional<Long> after, int limit) {
        return transactions.read(() -> {
            institutions.require(institution);
            return closings.list(institution, after.orElse(Long.MAX_VALUE), limit);
        });
    }

    @Override
    public Closing find(InstitutionId institution, long number) {
        return transactions
                .read(() -> closings.find(institution, number))
                .orElseThrow(() -> new RuleViolation(
                        ReceiptRule.UNKNOWN_CLOSING, "store " + institution + " has no closing " + number));
    }
}
