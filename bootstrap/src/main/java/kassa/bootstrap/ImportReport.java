package kassa.bootstrap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kassa.application.catalogue.LoadMode;
import kassa.application.catalogue.LoadOutcome;
import kassa.application.catalogue.LoadOutcome.Affected;
import kassa.application.catalogue.LoadOutcome.ProductChange;
import kassa.application.catalogue.LoadReport;
import kassa.application.catalogue.ProductField;
import kassa.application.catalogue.Remarks;

/** What an import tells about its file: every bad row with every reason, and what became of the others. */
record ImportReport(String file, LoadMode mode, boolean dryRun, LoadReport report) {

    /** {@code products.csv:17: unitPrice: is missing}, in the order of the file; warnings behind faults. */
    List<String> remarks() {
        return Stream.of(
                        lines(report.faults(), ""),
                        unlisted(report.faults(), "bad rows"),
                        lines(report.warnings(), "warning: "),
                        unlisted(report.warnings(), "rows with warnings"))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<String> lines(Remarks remarks, String kind) {
        return remarks.listed().stream()
                .flatMap(remark ->
                        remark.reasons().stream().map(reason -> file + ":" + remark.line() + ": " + kind + reason));
    }

    private Stream<String> unlisted(Remarks remarks, String what) {
        long more = remarks.rows() - remarks.listed().size();
        return more == 0 ? Stream.empty() : Stream.of(file + ": " + more + " more " + what + " are not listed");
    }

    /** What a dry run would change: {@code changed: P2 (name, unitPrice)}, the first products of each kind. */
    List<String> changes() {
        LoadOutcome outcome = report.outcome();
        return !dryRun
                ? List.of()
                : Stream.of(
                                changes("new", outcome.added()),
                                changes("changed", outcome.changed()),
                                changes("no longer sold", outcome.withdrawn()))
                        .flatMap(each -> each)
                        .toList();
    }

    private static Stream<String> changes(String kind, Affected products) {
        long more = products.count() - products.first().size();
        return Stream.concat(
                products.first().stream().map(change -> kind + ": " + shown(change)),
                more == 0 ? Stream.empty() : Stream.of(kind + ": " + more + " more"));
    }

    private static String shown(ProductChange change) {
        String id = Printable.line(change.product().value());
        String fields = change.fields().stream().map(ProductField::toString).collect(Collectors.joining(", "));
        return fields.isEmpty() ? id : id + " (" + fields + ")";
    }

    String summary() {
        return file + ": " + (report.loaded() ? taken() : refused());
    }

    private String refused() {
        String way = mode == LoadMode.REPLACE
                ? "a file that replaces the catalogue must not have any"
                : "--skip-bad imports the others";
        return bad() + ", nothing imported (" + way + ")";
    }

    private String taken() {
        LoadOutcome outcome = report.outcome();
        return Stream.of(
                        dryRun ? told(outcome) : counted("imported", outcome.imported()),
                        counted("unchanged", outcome.unchanged()),
                        mode == LoadMode.REPLACE
                                ? counted("no longer sold", outcome.withdrawn().count())
                                : "",
                        report.faults().rows() == 0 ? "" : bad() + " and skipped",
                        report.warnings().rows() == 0
                                ? ""
                                : counted("with warnings", report.warnings().rows()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String told(LoadOutcome outcome) {
        return "dry run, nothing is changed: " + counted("new", outcome.added().count()) + ", "
                + counted("changed", outcome.changed().count());
    }

    private String bad() {
        return report.faults().rows() + " of " + report.rows() + " rows bad";
    }

    private static String counted(String what, long count) {
        return String.format(Locale.ROOT, "%d %s", count, what);
    }
}
