package kassa.bootstrap;

import java.util.Optional;
import kassa.application.receipt.AuditReport;

/** How a store fared when its ledger was looked through, in a line. */
record AuditSummary(AuditReport.Store store) {

    /** {@code demo-store: 412 paid receipts cost what their carts cost; 430 entries of the ledger hold, the last is 5f…}. */
    String line() {
        String receipts = counted(
                store.receipts(), "paid receipt costs what its cart costs", "paid receipts cost what their carts cost");
        String entries = counted(store.entries(), "entry of the ledger holds", "entries of the ledger hold");
        return store.institution() + ": " + receipts + before() + "; " + entries + ", the last hash is "
                + store.lastHash();
    }

    private String before() {
        return store.receiptsBefore() == 0 ? "" : " (" + store.receiptsBefore() + " from before the ledger)";
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** {@code demo-store: entry 17 was altered: …}, without what a terminal would obey. */
    Optional<String> difference() {
        return store.difference().map(words -> Printable.line(store.institution() + ": " + words));
    }
}
