package kassa.application.receipt;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
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

    @Override
    public Closing close(InstitutionId institution) {
        ClosingTally ahead = countAhead(institution);
        return transactions.write(() -> conclude(institution, ahead));
    }

    /** Holding nobody up: payments go on while a day of them is counted. At its end little is left to count. */
    private ClosingTally countAhead(InstitutionId institution) {
        ClosingTally tally =
                transactions.read(() -> behind(closings.last(institution), institution, ledger.end(institution)));
        List<LedgerEntry> page;
        do {
            LedgerEnd counted = tally.counted();
            page = transactions.read(() -> page(counted));
            tally = tally.plus(page, format);
        } while (page.size() == PAGE);
        return tally;
    }

    private ClosingTally behind(Optional<Closing> last, InstitutionId institution, LedgerEnd end) {
        return ClosingTally.behind(last, end, institutions.require(institution));
    }

    private List<LedgerEntry> page(LedgerEnd counted) {
        return ledger.page(counted.institution(), counted.sequence(), PAGE);
    }

    /**
     * The ledger is locked before the last closing is looked for: of two at once, the second begins where the first ends.
     * The clock is read behind that: nothing that the closing covers has happened after it.
     */
    private Closing conclude(InstitutionId institution, ClosingTally ahead) {
        LedgerEnd end = ledger.end(institution);
        Optional<Closing> last = closings.last(institution);
        ClosingTally tally = last.equals(ahead.last()) ? ahead : behind(last, institution, end);
        while (tally.counted().sequence() < end.sequence()) {
            tally = tally.plus(require(page(tally.counted())), format);
        }
        Closing closing = tally.close(clock.instant());
        closings.add(closing);
        return closing;
    }

    private static List<LedgerEntry> require(List<LedgerEntry> page) {
        RuleViolation.unless(!page.isEmpty(), ReceiptRule.LEDGER_ALTERED, "the last entries of the ledger are missing");
        return page;
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
