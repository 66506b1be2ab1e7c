package kassa.bootstrap;

import java.util.Set;
import kassa.application.receipt.AuditReport;
import kassa.application.receipt.AuditWatcher;
import kassa.application.receipt.LedgerAudit;
import picocli.CommandLine.Model.CommandSpec;

/** {@code verify}: finds out whether receipts and ledgers are what they were when they were kept. */
final class VerifyCommand implements Command {

    private static final String PURPOSE =
            "Prices every paid receipt again from its own data, computes every hash of the"
                    + " ledgers anew and compares the two. Tells the first difference of each store. Nothing is changed; with H2"
                    + " the node must not run meanwhile.";

    private static final AuditWatcher UNWATCHED = (store, done, total) -> {};

    @Override
    public CommandSpec spec() {
        return Flags.add(Flags.command("verify", PURPOSE), Flags.OF_DATABASE);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        NodeSettings settings = NodeSettings.read(invocation.reading(invocation.given()), Set.of());
        try (Node node = Node.openExisting(settings)) {
            return tell(verify(node.useCases().audit(), invocation.surroundings()), invocation.surroundings());
        }
    }

    private static AuditReport verify(LedgerAudit audit, Surroundings surroundings) {
        if (!surroundings.watched()) {
            return audit.verify(UNWATCHED);
        }
        TerminalBar bar = new TerminalBar(surroundings.errors());
        try {
            return audit.verify((store, done, total) -> bar.draw("verified", done, total));
        } finally {
            bar.clear();
        }
    }

    private static ExitCode tell(AuditReport report, Surroundings surroundings) {
        if (report.stores().isEmpty()) {
            surroundings.out().println("there is no store in this database: nothing to verify");
        }
        report.stores().forEach(store -> tell(new AuditSummary(store), surroundings));
        return report.isSound() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static void tell(AuditSummary summary, Surroundings surroundings) {
        summary.difference()
                .ifPresentOrElse(
                        surroundings.errors()::println, () -> surroundings.out().println(summary.line()));
    }
}
