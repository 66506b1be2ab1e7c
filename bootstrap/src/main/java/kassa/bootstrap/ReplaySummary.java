package kassa.bootstrap;

import java.util.List;
import kassa.application.receipt.ReplayReport;

/** What a replay came to in all, in two lines. */
record ReplaySummary(ReplayReport report) {

    /** {@code 412 receipts priced again, 37 would have another total}, and the sums of all 412. */
    List<String> lines() {
        String receipts = report.receipts() + (report.receipts() == 1 ? " receipt" : " receipts");
        return List.of(
                receipts + " priced again, " + report.changed() + " would have another total",
                "in all " + report.before() + " then, " + report.after() + " now, difference " + report.difference());
    }
}
