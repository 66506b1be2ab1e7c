package kassa.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kassa.application.catalogue.LoadCatalogue;
import kassa.application.catalogue.LoadProgress;
import kassa.application.catalogue.LoadReport;
import kassa.domain.rule.RuleViolation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code import FILE --institution ID}: loads a catalogue. */
final class ImportCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Flags.command("import", "Loads a catalogue into a store; with H2 the node must not run meanwhile.");
        ImportOrder.addFlags(spec);
        return Flags.add(spec, Flags.OF_DATABASE);
    }

    /** The file is looked at before the database is: a misspelt name must not make a database. */
    @Override
    public ExitCode run(Invocation invocation) {
        SettingsReading reading = invocation.reading(invocation.given());
        Optional<ImportOrder> order = ImportOrder.read(new OrderReading(invocation.arguments(), reading));
        NodeSettings settings = NodeSettings.read(reading, Set.of());
        try (Node node = Node.openExisting(settings)) {
            return load(order.orElseThrow(), node, invocation.surroundings());
        }
    }

    private static ExitCode load(ImportOrder order, Node node, Surroundings surroundings) {
        try {
            LoadReport report = surroundings.watched()
                    ? loadWatched(order, node, surroundings)
                    : load(order, node, LoadProgress.UNWATCHED);
            return tell(new ImportReport(order.name(), order.mode(), order.dryRun(), report), surroundings);
        } catch (RuleViolation refused) {
            surroundings.errors().println(order.name() + ": " + refused.getMessage());
            return ExitCode.ASKED_WRONGLY;
        }
    }

    private static LoadReport loadWatched(ImportOrder order, Node node, Surroundings surroundings) {
        ProgressBar bar = new ProgressBar(surroundings.errors(), lines(order.file()));
        try {
            return load(order, node, bar);
        } finally {
            bar.clear();
        }
    }

    private static LoadReport load(ImportOrder order, Node node, LoadProgress progress) {
        return node.useCases()
                .catalogue()
                .load(new LoadCatalogue(order.institution(), order.source(), order.mode(), order.dryRun(), progress));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.count();
        } catch (IOException | UncheckedIOException unreadable) {
            return 0;
        }
    }

    private static ExitCode tell(ImportReport report, Surroundings surroundings) {
        report.remarks().forEach(surroundings.errors()::println);
        report.changes().forEach(surroundings.out()::println);
        boolean loaded = report.report().loaded();
        (loaded ? surroundings.out() : surroundings.errors()).println(report.summary());
        return loaded ? ExitCode.DONE : ExitCode.ASKED_WRONGLY;
    }
}
