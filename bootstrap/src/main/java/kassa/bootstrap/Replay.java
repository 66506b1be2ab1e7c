package kassa.bootstrap;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kassa.adapter.http.receipt.RepricingCsv;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.application.receipt.ReplayCampaigns;
import kassa.application.receipt.ReplayReport;
import kassa.application.receipt.ReplayWatcher;
import kassa.domain.node.Institution;
import kassa.domain.receipt.Repricing;

/** A replay that has been ordered: looks at all receipts once, and tells what would have changed. */
record Replay(ReplayOrder order, Institution store, ReceiptLifecycle receipts, Surroundings surroundings) {

    /** The table and the sums, line by line. */
    List<String> run() {
        return run(nobodyElse -> {});
    }

    /** The same, and the table written to a file, which is there when it is complete. */
    List<String> run(CsvOrder csv) throws IOException {
        try (NewFile file = NewFile.begin(csv.path())) {
            surroundings.atShutdown().accept(file::discard);
            List<String> lines = runInto(file);
            file.complete(csv.overwrite());
            return lines;
        }
    }

    private List<String> runInto(NewFile file) throws IOException {
        try (RepricingCsv rows = RepricingCsv.to(file.stream(), store.zone())) {
            return run(rows::add);
        }
    }

    private List<String> run(Consumer<Repricing> changed) {
        ReplayTable table = new ReplayTable(store.currency(), store.zone());
        ReplayReport report = watched(repricing -> {
            if (repricing.changesTotal()) {
                table.add(repricing);
                changed.accept(repricing);
            }
        });
        return Stream.concat(table.lines().stream(), new ReplaySummary(report).lines().stream())
                .toList();
    }

    private ReplayReport watched(ReplayWatcher watcher) {
        if (!surroundings.watched()) {
            return replay(watcher);
        }
        ReplayProgress progress = new ReplayProgress(surroundings.errors(), start(), lastIssue());
        try {
            return replay(repricing -> {
                progress.repriced(repricing);
                watcher.repriced(repricing);
            });
        } finally {
            progress.clear();
        }
    }

    private ReplayReport replay(ReplayWatcher watcher) {
        return receipts.replay(new ReplayCampaigns(store.id(), order.campaigns(), start(), end(), watcher));
    }

    private Instant start() {
        return order.period().start(store.zone());
    }

    private Instant end() {
        return order.period().end(store.zone());
    }

    /** Nothing has been issued yet that will be. */
    private Instant lastIssue() {
        Instant now = Clock.systemUTC().instant();
        return end().isBefore(now) ? end() : now;
    }
}
