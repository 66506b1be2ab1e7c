package kassa.application.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.domain.node.Institution;
import kassa.domain.receipt.Closing;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.rule.RuleViolation;

/**
 * What a closing comes to as far as the entries behind the last one have been counted.
 *
 * @param last the closing before; empty if this is the first
 * @param counted the ledger with the last entry that was counted
 */
record ClosingTally(Optional<Closing> last, LedgerEnd counted, Closing.Count count) {

    /** Nothing counted yet. */
    static ClosingTally behind(Optional<Closing> last, LedgerEnd end, Institution store) {
        LedgerEnd start = last.map(before ->
                        end.at(before.toSequence(), before.ledgerHash().value()))
                .orElseGet(() -> LedgerEnd.ofNothing(store.id(), end.receiptsBefore(), end.creditNotesBefore()));
        return new ClosingTally(last, start, Closing.Count.in(store.currency()));
    }

    /**
     * With the entries that follow.
     *
     * @throws RuleViolation {@code receipt.ledger-altered} if they do not
     */
    ClosingTally plus(List<LedgerEntry> entries, LedgerFormat format) {
        LedgerEnd end = counted;
        Closing.Count sum = count;
        for (LedgerEntry entry : entries) {
            requireNext(end, entry);
            sum = sum.plus(format.read(entry.content()));
            end = end.after(entry);
        }
        return new ClosingTally(last, end, sum);
    }

    private static void requireNext(LedgerEnd end, LedgerEntry entry) {
        end.difference(entry).ifPresent(words -> {
            throw new RuleViolation(ReceiptRule.LEDGER_ALTERED, words);
        });
    }

    Closing close(Instant now) {
        long number = last.map(Closing::number).orElse(0L) + 1;
        long from = last.map(Closing::toSequence).orElse(0L) + 1;
        return count.close(number, from, counted, now);
    }
}
