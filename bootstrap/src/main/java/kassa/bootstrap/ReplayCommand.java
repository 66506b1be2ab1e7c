package kassa.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.domain.node.Institution;
import kassa.domain.rule.RuleViolation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code replay --campaigns FILE --from DAY --to DAY}: what other campaigns would have cost. */
final class ReplayCommand implements Command {

    private static final String[] PURPOSE = {
        "Prices the carts of stored receipts again with other campaigns, and reports every receipt whose total would be"
                + " another, by how much and why. Nothing is changed; with H2 the node must not run meanwhile.",
        "Receipts in the states ISSUED and PAID count. The periods of the campaigns do not matter. Prices, campaigns of"
                + " single products, cards and points stay as they were."
    };

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command("replay", PURPOSE);
        ReplayOrder.addFlags(spec);
        return Flags.add(spec, Flags.OF_DATABASE);
    }

    /** The files are looked at before the database is: a misspelt name must not make a database. */
    @Override
    public ExitCode run(Invocation invocation) {
        SettingsReading reading = invocation.reading(invocation.given());
        Optional<ReplayOrder> order = ReplayOrder.read(new OrderReading(invocation.arguments(), reading));
        NodeSettings settings = NodeSettings.read(reading, Set.of());
        try (Node node = Node.openExisting(settings)) {
            return replay(order.orElseThrow(), node.useCases(), invocation.surroundings());
        }
    }

    private static ExitCode replay(ReplayOrder order, UseCases useCases, Surroundings surroundings) {
        Institution store = store(order, useCases);
        order.period().requireOrder(store.zone());
        Replay replay = new Replay(order, store, useCases.receipts(), surroundings);
        return order.csv()
                .map(csv -> writing(csv, replay, surroundings))
                .orElseGet(() -> tell(replay.run(), surroundings));
    }

    private static Institution store(ReplayOrder order, UseCases useCases) {
        try {
            return useCases.node().institution(order.institution());
        } catch (RuleViolation unknown) {
            throw new InvalidSettings(List.of(OrderReading.INSTITUTION + ": " + unknown.getMessage()));
        }
    }

    private static ExitCode writing(CsvOrder csv, Replay replay, Surroundings surroundings) {
        try {
            return tell(replay.run(csv), surroundings);
        } catch (FileAlreadyExistsException meanwhile) {
            return fail(csv.inTheWay(), surroundings);
        } catch (IOException failure) {
            return fail(csv.unwritable(failure), surroundings);
        } catch (UncheckedIOException failure) {
            return fail(csv.unwritable(failure.getCause()), surroundings);
        }
    }

    private static ExitCode tell(List<String> lines, Surroundings surroundings) {
        lines.forEach(surroundings.out()::println);
        return ExitCode.DONE;
    }

    private static ExitCode fail(String problem, Surroundings surroundings) {
        surroundings.errors().println(problem);
        return ExitCode.FAILED;
    }
}
