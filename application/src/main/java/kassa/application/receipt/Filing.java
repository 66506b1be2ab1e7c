package kassa.application.receipt;

import kassa.application.port.Versioned;
import kassa.domain.receipt.Receipt;

/** The one place where receipts are filed, new ones and changed ones: whatever has to go with a change is done here. */
final class Filing {

    private final Receipts receipts;
    private final ReceiptAnnouncements announcements;
    private final Bookkeeping books;

    Filing(Receipts receipts, ReceiptAnnouncements announcements, Bookkeeping books) {
        this.receipts = receipts;
        this.announcements = announcements;
        this.books = books;
    }

    FiledReceipt add(FiledReceipt issued) {
        receipts.add(issued);
        announcements.issued(issued.receipt());
        return issued;
    }

    FiledReceipt replace(Versioned<FiledReceipt> known, Receipt changed) {
        FiledReceipt filed = known.value().with(changed);
        receipts.replace(filed, known.version());
        announcements.changed(known.value().receipt(), changed);
        books.enter(known.value().receipt(), changed);
        return filed;
    }
}
