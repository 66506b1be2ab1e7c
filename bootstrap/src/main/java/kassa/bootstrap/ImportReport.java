package kassa.bootstrap;

import java.util.List;
import kassa.application.catalogue.LoadReport;

/** What an import tells about its file: every bad row with every reason, and what became of the others. */
record ImportReport(String file, LoadReport report) {

    /** {@code products.csv:17: unitPrice: is missing}, in the order of the file. */
    List<String> faults() {
        return report.faults().stream()
                .flatMap(bad -> bad.reasons().stream().map(reason -> file + ":" + bad.line() + ": " + reason))
                .toList();
    }

    String summary() {
        String bad = report.faults().size() + " of " + report.rows() + " rows bad";
        if (!report.loaded()) {
            return file + ": " + bad + ", nothing imported (--skip-bad imports the others)";
        }
        String taken = "%d imported, %d unchanged"
                .formatted(report.outcome().upserted(), report.outcome().unchanged());
        return file + ": " + taken + (report.faults().isEmpty() ? "" : ", " + bad + " and skipped");
    }
}
