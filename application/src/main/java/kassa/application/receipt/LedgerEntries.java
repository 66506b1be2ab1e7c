package kassa.application.receipt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.application.port.Transactions;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Sha256;

/** Looks at the ledger of a store entry by entry: each has to follow the one before, and to say what its receipt says. */
final class LedgerEntries {

    private static final int PAGE = 200;

    private final Transactions transactions;
    private final Receipts receipts;
    private final Ledger ledger;
    private final LedgerFormat format;
    private final AuditWatcher watcher;
    private final Set<LedgerContent> flags = new HashSet<>();
    private final long expected;
    private LedgerEnd end;
    private long lastFiscalNumber;
    private long lastCreditNote;

    LedgerEntries(
            Transactions transactions,
            Receipts receipts,
            Ledger ledger,
            LedgerFormat format,
            LedgerEnd start,
            AuditWatcher watcher) {
        this.transactions = transactions;
        this.receipts = receipts;
        this.ledger = ledger;
        this.format = format;
        this.watcher = watcher;
        this.expected = start.sequence();
        this.end = LedgerEnd.ofNothing(start.institution(), start.receiptsBefore(), start.creditNotesBefore());
        this.lastFiscalNumber = start.receiptsBefore();
        this.lastCreditNote = start.creditNotesBefore();
    }

    long count() {
        return end.sequence();
    }

    String lastHash() {
        return end.hash();
    }

    Optional<String> firstDifference(PaidReceipts paid) {
        return Difference.in(() -> {
            while (transactions.read(() -> lookAtPage(paid))) {
                watcher.looked(end.institution(), paid.count() + end.sequence(), paid.count() + expected);
            }
            paid.requireAllTold(lastFiscalNumber);
        });
    }

    /** The entries and their receipts as they are at one moment; whether there are any. */
    private boolean lookAtPage(PaidReceipts paid) {
        List<LedgerEntry> page = ledger.page(end.institution(), end.sequence(), PAGE);
        page.forEach(entry -> look(entry, paid));
        if (page.isEmpty()) {
            requireEnd(ledger.end(end.institution()));
        }
        return !page.isEmpty();
    }

    private void requireEnd(LedgerEnd said) {
        Difference.unless(
                said.equals(end),
                () -> "the ledger does not end as it is said to: entry " + said.sequence()
                        + " should be the last, with the hash " + said.hash() + ", and it is entry " + end.sequence()
                        + ", with " + end.hash());
    }

    private void look(LedgerEntry entry, PaidReceipts paid) {
        end.difference(entry).ifPresent(words -> {
            throw new Difference(words);
        });
        LedgerContent content = Difference.unlessReadable(
                () -> format.read(entry.content()), "entry " + entry.sequence() + " cannot be read");
        Difference.unless(
                content.kind().name().equals(entry.kind()),
                () -> "entry " + entry.sequence() + " is said to be " + entry.kind() + " and is " + content.kind());
        requireSameIn(receiptOf(content, entry), content, entry);
        requireNext(content, entry, paid);
        paid.told(entry.content());
        end = end.after(entry);
    }

    private Receipt receiptOf(LedgerContent content, LedgerEntry entry) {
        return Difference.unlessReadable(
                        () -> receipts.find(content.receipt()), "receipt " + content.receipt() + " was altered")
                .map(found -> found.value().receipt())
                .filter(receipt -> receipt.institutionId().equals(entry.institution()))
                .orElseThrow(() -> new Difference("entry " + entry.sequence() + " is about receipt " + content.receipt()
                        + ", which is not there"));
    }

    private void requireSameIn(Receipt receipt, LedgerContent content, LedgerEntry entry) {
        boolean same = receipt.isPaid()
                && LedgerContent.of(receipt, Sha256.of(format.goods(receipt))).stream()
                        .map(format::write)
                        .anyMatch(entry.content()::equals);
        Difference.unless(
                same,
                () -> "entry " + entry.sequence() + " and receipt " + content.receipt()
                        + " do not say the same: the entry says " + entry.content());
    }

    private void requireNext(LedgerContent content, LedgerEntry entry, PaidReceipts paid) {
        content.fold(
                sale -> lastFiscalNumber =
                        next("fiscal number", lastFiscalNumber, sale.number().value(), entry),
                back -> {
                    lastCreditNote =
                            next("credit note", lastCreditNote, back.number().value(), entry);
                    paid.toldNote(lastCreditNote);
                    return lastCreditNote;
                },
                flagged -> once(flagged, entry));
    }

    private static long next(String what, long last, long number, LedgerEntry entry) {
        Difference.unless(
                number == last + 1,
                () -> what + " " + (last + 1) + " is missing in the ledger: entry " + entry.sequence() + " has "
                        + number);
        return number;
    }

    private long once(LedgerContent flagged, LedgerEntry entry) {
        Difference.unless(flags.add(flagged), () -> "entry " + entry.sequence() + " repeats an earlier one");
        return entry.sequence();
    }
}
