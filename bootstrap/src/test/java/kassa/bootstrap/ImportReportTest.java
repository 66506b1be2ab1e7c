package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kassa.application.catalogue.LoadMode;
import kassa.application.catalogue.LoadOutcome;
import kassa.application.catalogue.LoadOutcome.Affected;
import kassa.application.catalogue.LoadOutcome.ProductChange;
import kassa.application.catalogue.LoadReport;
import kassa.application.catalogue.ProductField;
import kassa.application.catalogue.Remarks;
import kassa.application.catalogue.Remarks.Remark;
import kassa.domain.product.ProductId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private static final Remarks TWO_BAD = new Remarks(
            2,
            List.of(
                    new Remark(3, List.of("unit: is missing", "unitPrice: is missing")),
                    new Remark(7, List.of("id: is missing"))));
    private static final Remarks ODD = new Remarks(1, List.of(new Remark(4, List.of("vatRate: 20 is none"))));

    @Test
    @DisplayName("every reason of every bad row has a line that begins with file and line, and so has every warning")
    void tellsFaults() {
        ImportReport report = refused(LoadMode.ALL_OR_NONE, TWO_BAD, ODD);

        assertThat(report.remarks())
                .containsExactly(
                        "a.csv:3: unit: is missing",
                        "a.csv:3: unitPrice: is missing",
                        "a.csv:7: id: is missing",
                        "a.csv:4: warning: vatRate: 20 is none");
        assertThat(report.summary())
                .isEqualTo("a.csv: 2 of 9 rows bad, nothing imported (--skip-bad imports the others)");
        assertThat(refused(LoadMode.REPLACE, TWO_BAD, ODD).summary())
                .isEqualTo("a.csv: 2 of 9 rows bad, nothing imported"
                        + " (a file that replaces the catalogue must not have any)");
    }

    @Test
    @DisplayName("of very many bad rows it says how many are not listed")
    void tellsUnlisted() {
        ImportReport report =
                refused(LoadMode.ALL_OR_NONE, new Remarks(8, TWO_BAD.listed()), new Remarks(3, ODD.listed()));

        assertThat(report.remarks())
                .contains("a.csv: 6 more bad rows are not listed", "a.csv: 2 more rows with warnings are not listed");
        assertThat(report.summary()).startsWith("a.csv: 8 of 9 rows bad");
    }

    @Test
    @DisplayName("the summary of a good file counts what has changed and what has not")
    void tellsOutcome() {
        ImportReport report = taken(LoadMode.ALL_OR_NONE, false, Remarks.NONE, Remarks.NONE);

        assertThat(report.remarks()).isEmpty();
        assertThat(report.changes()).isEmpty();
        assertThat(report.summary()).isEqualTo("a.csv: 7 imported, 2 unchanged");
    }

    @Test
    @DisplayName("the summary tells how many rows were skipped, and how many bear a warning")
    void tellsSkipped() {
        assertThat(taken(LoadMode.SKIP_BAD, false, TWO_BAD, ODD).summary())
                .isEqualTo("a.csv: 7 imported, 2 unchanged, 2 of 9 rows bad and skipped, 1 with warnings");
    }

    @Test
    @DisplayName("the summary of a file that replaces the catalogue tells what is no longer sold, were it nothing")
    void tellsWithdrawn() {
        assertThat(taken(LoadMode.REPLACE, false, Remarks.NONE, Remarks.NONE).summary())
                .isEqualTo("a.csv: 7 imported, 2 unchanged, 1 no longer sold");
    }

    @Test
    @DisplayName("a dry run names what would change, the first products of each kind, and says that nothing has")
    void tellsChanges() {
        ImportReport report = taken(LoadMode.REPLACE, true, Remarks.NONE, Remarks.NONE);

        assertThat(report.changes())
                .containsExactly(
                        "new: N1",
                        "new: N?2",
                        "new: 2 more",
                        "changed: P1 (barcodes, unitPrice)",
                        "changed: 2 more",
                        "no longer sold: P9");
        assertThat(report.summary())
                .isEqualTo("a.csv: dry run, nothing is changed: 4 new, 3 changed, 2 unchanged, 1 no longer sold");
    }

    private static ImportReport refused(LoadMode mode, Remarks faults, Remarks warnings) {
        return new ImportReport("a.csv", mode, false, new LoadReport(9, faults, warnings, LoadOutcome.NOTHING, false));
    }

    private static ImportReport taken(LoadMode mode, boolean dryRun, Remarks faults, Remarks warnings) {
        LoadOutcome outcome = new LoadOutcome(
                new Affected(4, List.of(change("N1"), change("N\u200b2"))),
                new Affected(3, List.of(change("P1", ProductField.BARCODES, ProductField.UNIT_PRICE))),
                2,
                new Affected(1, List.of(change("P9"))));
        return new ImportReport("a.csv", mode, dryRun, new LoadReport(9, faults, warnings, outcome, true));
    }

    private static ProductChange change(String id, ProductField... fields) {
        return new ProductChange(new ProductId(id), List.of(fields));
    }
}
