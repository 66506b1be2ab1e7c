package kassa.bootstrap;

import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code demo}: runs the node on a throw-away database with a sample store. */
final class DemoCommand implements Command {

    /** A demonstration is the same everywhere and touches nobody's data: all else that is set is none of its business. */
    private static final Set<Setting> HEEDED =
            Set.of(Setting.HOST, Setting.PORT, Setting.SMARTS_URL, Setting.LOG_LEVEL);

    /** Its tokens are known to all: unless it is told otherwise, it hears this machine only. */
    private static final Map<Setting, String> OWN = Map.of(
            Setting.HOST,
            "127.0.0.1",
            Setting.DB_URL,
            "jdbc:h2:mem:demo",
            Setting.SMARTS_TOKEN,
            SampleStore.SMARTS_TOKEN,
            Setting.ADMIN_TOKEN,
            SampleStore.ADMIN_TOKEN,
            Setting.PERSON_KEY,
            SampleStore.PERSON_KEY);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command("demo", "Runs the node on a throw-away database with a sample store.");
        return Flags.add(Flags.add(spec, Flags.OF_ADDRESS), Flags.OF_PLATFORM);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        // A platform that other nodes of this machine call must not hear of sales that never were.
        GivenSettings given =
                invocation.given().only(HEEDED).onlyByFlag(Setting.SMARTS_URL).orElse(OWN);
        NodeSettings settings = NodeSettings.read(invocation.reading(given), Set.of());
        try (Node node = Node.open(settings)) {
            SampleStore.putInto(node.useCases());
            return ServeCommand.serve(node, invocation.surroundings(), SampleStore::toTry);
        }
    }
}
