package kassa.bootstrap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.application.person.ErasedKind;
import kassa.domain.receipt.PersonId;
import kassa.domain.rule.RuleViolation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code forget-person ID}: erases what is kept of a person and need not be. */
final class ForgetPersonCommand implements Command {

    private static final String ID = "ID";
    private static final String PURPOSE =
            "Erases what is kept of a person and need not be, and tells how much of what it"
                    + " was. Receipts stay, without the person. May be repeated; with H2 the node must not run meanwhile.";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command("forget-person", PURPOSE);
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel(ID)
                .type(String.class)
                .description("the platform's id of the person, the personId of its requests")
                .build());
        return Flags.add(spec, Flags.OF_DATABASE);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        SettingsReading reading = invocation.reading(invocation.given());
        Optional<PersonId> person = person(new OrderReading(invocation.arguments(), reading));
        NodeSettings settings = NodeSettings.read(reading, Set.of());
        try (Node node = Node.openExisting(settings)) {
            return tell(node.useCases().erasure().erase(person.orElseThrow()), invocation.surroundings());
        }
    }

    private static Optional<PersonId> person(OrderReading reading) {
        return reading.require(ID, Optional.ofNullable(reading.arguments().matchedPositionalValue(0, null)))
                .flatMap(text -> person(text, reading));
    }

    private static Optional<PersonId> person(String text, OrderReading reading) {
        try {
            return Optional.of(new PersonId(text))
                    .filter(id -> !id.equals(PersonId.FORGOTTEN))
                    .or(() -> reading.refuse(ID + ": this stands for persons who have been forgotten already"));
        } catch (RuleViolation refused) {
            return reading.refuse(ID + ": " + refused.getMessage());
        }
    }

    /** That nothing is there is what was asked for, whether it was ever there or not. */
    private static ExitCode tell(List<ErasedKind> kinds, Surroundings surroundings) {
        List<String> lines = kinds.stream()
                .filter(kind -> !kind.isNothing())
                .map(ForgetPersonCommand::line)
                .toList();
        if (lines.isEmpty()) {
            surroundings.out().println("nothing is kept of this person");
        }
        lines.forEach(surroundings.out()::println);
        return ExitCode.DONE;
    }

    private static String line(ErasedKind kind) {
        int left = kind.erasure().left();
        String later =
                left == 0 ? "" : ", " + left + " left that are still under way: run this again when they have ended";
        return kind.kind() + ": " + kind.erasure().erased() + " erased" + later;
    }
}
