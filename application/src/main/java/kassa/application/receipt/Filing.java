package kassa.application.receipt;

import kassa.application.port.Versioned;
import kassa.domain.receipt.Receipt;

/** The one place where receipts are filed, new ones and changed ones: whatever has to go with a change is done here. */
final class Filing {

    private final Receipts receipts;

    Filing(Receipts receipts) {
        this.receipts = receipts;
    }

    FiledReceipt add(FiledReceipt issued) {
        receipts.add(issued);
        return issued;
    }

    FiledReceipt replace(Versioned<FiledReceipt> known, Receipt changed) {
        FiledReceipt filed = known.value().with(changed);
        receipts.replace(filed, known.version());
        return filed;
    }
}
