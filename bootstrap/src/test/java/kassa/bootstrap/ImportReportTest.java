package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kassa.application.catalogue.LoadReport;
import kassa.application.catalogue.ProductRow;
import kassa.application.catalogue.UpsertOutcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private static final List<ProductRow.Bad> TWO_BAD = List.of(
            new ProductRow.Bad(3, List.of("unit: is missing", "unitPrice: is missing")),
            new ProductRow.Bad(7, List.of("id: is missing")));

    @Test
    @DisplayName("every reason of every bad row has a line that begins with file and line")
    void tellsFaults() {
        ImportReport report = new ImportReport("a.csv", new LoadReport(9, TWO_BAD, UpsertOutcome.NOTHING, false));

        assertThat(report.faults())
                .containsExactly(
                        "a.csv:3: unit: is missing", "a.csv:3: unitPrice: is missing", "a.csv:7: id: is missing");
        assertThat(report.summary())
                .isEqualTo("a.csv: 2 of 9 rows bad, nothing imported (--skip-bad imports the others)");
    }

    @Test
    @DisplayName("the summary of a good file counts what has changed and what has not")
    void tellsOutcome() {
        ImportReport report = new ImportReport("a.csv", new LoadReport(9, List.of(), new UpsertOutcome(7, 2), true));

        assertThat(report.faults()).isEmpty();
        assertThat(report.summary()).isEqualTo("a.csv: 7 imported, 2 unchanged");
    }

    @Test
    @DisplayName("the summary tells how many rows were skipped")
    void tellsSkipped() {
        ImportReport report = new ImportReport("a.csv", new LoadReport(9, TWO_BAD, new UpsertOutcome(7, 0), true));

        assertThat(report.summary()).isEqualTo("a.csv: 7 imported, 0 unchanged, 2 of 9 rows bad and skipped");
    }
}
