package kassa.application.receipt;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.Transactions;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.PricedCart;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptFlag;

/** Looks at the paid receipts of a store by their fiscal numbers, and notes what the ledger has to tell of them. */
final class PaidReceipts {

    private static final int PAGE = 200;

    private final Transactions transactions;
    private final Receipts receipts;
    private final LedgerFormat format;
    private final LedgerEnd start;
    private final AuditWatcher watcher;
    private final Set<Long> notes = new HashSet<>();
    private final Set<String> awaited = new LinkedHashSet<>();
    private long last;

    PaidReceipts(
            Transactions transactions, Receipts receipts, LedgerFormat format, LedgerEnd start, AuditWatcher watcher) {
        this.transactions = transactions;
        this.receipts = receipts;
        this.format = format;
        this.start = start;
        this.watcher = watcher;
    }

    /** How many were looked at; as many as the last fiscal number says, as there are no gaps. */
    long count() {
        return last;
    }

    Optional<String> firstDifference() {
        return Difference.in(() -> {
            List<Receipt> page = page();
            while (!page.isEmpty()) {
                page.forEach(this::look);
                watcher.looked(start.institution(), last, Math.max(last, receiptsAtMost()) + start.sequence());
                page = page();
            }
        });
    }

    /** Receipts come by fiscal number, and their credit notes have another order: some come while they are looked at. */
    private void requireNoMissingNote() {
        long missing = 1;
        while (notes.contains(missing)) {
            missing++;
        }
        String words = "credit note " + missing + " is missing";
        Difference.unless(missing == notes.size() + 1L, () -> words);
    }

    /** Each one since the ledger began has an entry. */
    private long receiptsAtMost() {
        return start.receiptsBefore() + start.sequence();
    }

    /** If a page cannot be read, the first receipt of it that cannot is found one by one. */
    private List<Receipt> page() {
        try {
            return page(PAGE);
        } catch (StorageUnavailable | StaleVersion notOfTheData) {
            throw notOfTheData;
        } catch (RuntimeException unreadable) {
            return Difference.unlessReadable(
                    () -> page(1), "the receipt with the next fiscal number behind " + last + " was altered");
        }
    }

    private List<Receipt> page(int limit) {
        return transactions.read(() -> receipts.paid(start.institution(), last, limit));
    }

    private void look(Receipt receipt) {
        long number = receipt.fiscalNumber().orElseThrow().value();
        Difference.unless(
                number == last + 1,
                () -> "fiscal number " + (last + 1) + " is missing: receipt " + receipt.id() + " has " + number);
        PricedCart again = Difference.unlessReadable(
                () -> CartPricer.price(receipt.cart()), "receipt " + receipt.id() + " cannot be priced again");
        Difference.unless(
                again.costsTheSameAs(receipt.priced()),
                () -> "receipt " + receipt.id()
                        + " does not cost what its cart costs: it says "
                        + receipt.priced().total() + ", priced again it is "
                        + again.total());
        last = number;
        receipt.creditNotes().forEach(note -> look(receipt, note));
        receipt.flags().forEach(flag -> look(receipt, flag));
    }

    private void look(Receipt receipt, CreditNote note) {
        long number = note.number().value();
        Difference.unless(
                notes.add(number), () -> "credit note " + number + " of receipt " + receipt.id() + " is another's too");
        if (number > start.creditNotesBefore()) {
            awaited.add(format.write(LedgerContent.of(receipt, note)));
        }
    }

    /** A flag may be older than the ledger only if the receipt is. */
    private void look(Receipt receipt, ReceiptFlag flag) {
        if (last > start.receiptsBefore()) {
            awaited.add(format.write(new LedgerContent.Flagged(receipt.id(), flag)));
        }
    }

    /** The ledger tells this. */
    void told(String content) {
        awaited.remove(content);
    }

    /** The ledger tells of this credit note, as its receipt does. */
    void toldNote(long number) {
        notes.add(number);
    }

    /** The ledger has told everything, and its last fiscal number is this. */
    void requireAllTold(long lastFiscalNumber) {
        Difference.unless(
                lastFiscalNumber >= last,
                () -> "the ledger has no entry of the receipt with the fiscal number " + (lastFiscalNumber + 1));
        requireNoMissingNote();
        awaited.stream().findFirst().ifPresent(content -> {
            throw new Difference("the ledger has no entry that says " + content);
        });
    }
}
