package kassa.application.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptEvent;
import kassa.domain.receipt.Sha256;

/** Enters in the ledger what becomes of receipts, within the unit of work that changes them. */
public final class Bookkeeping {

    private final Ledger ledger;
    private final LedgerFormat format;

    public Bookkeeping(Ledger ledger, LedgerFormat format) {
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.format = Objects.requireNonNull(format, "format");
    }

    /** Enters what the change adds to what the ledger tells of the receipt; the ledger of the store is locked only then. */
    void enter(Receipt before, Receipt after) {
        if (after.isPaid()) {
            Sha256 goods = Sha256.of(format.goods(after));
            List<LedgerContent> added = new ArrayList<>(LedgerContent.of(after, goods));
            added.removeAll(LedgerContent.of(before, goods));
            append(after.institutionId(), lastEvent(after), added);
        }
    }

    private void append(InstitutionId store, Instant at, List<LedgerContent> contents) {
        if (contents.isEmpty()) {
            return;
        }
        LedgerEnd last = ledger.end(store);
        for (LedgerContent content : contents) {
            LedgerEntry entry = last.next(content.kind(), at, format.write(content));
            ledger.append(entry);
            last = last.after(entry);
        }
    }

    private static Instant lastEvent(Receipt receipt) {
        List<ReceiptEvent> events = receipt.events();
        return events.get(events.size() - 1).at();
    }
}
