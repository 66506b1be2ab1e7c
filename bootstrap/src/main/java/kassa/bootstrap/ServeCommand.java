package kassa.bootstrap;

import java.io.PrintStream;
import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** {@code serve}: runs the node until the process is told to end. */
final class ServeCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command("serve", "Runs the node; also done without a command.");
        return Flags.add(Flags.add(Flags.add(spec, Flags.OF_ADDRESS), Flags.OF_PLATFORM), Flags.OF_DATABASE);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        NodeSettings settings = NodeSettings.read(invocation.reading(invocation.given()), Set.of(Setting.SMARTS_TOKEN));
        try (Node node = Node.open(settings)) {
            return serve(node, invocation.surroundings(), address -> "");
        }
    }

    /** Answers requests until the process is told to end; what to try stands below the line that says it is ready. */
    static ExitCode serve(Node node, Surroundings surroundings, Function<URI, String> toTry) {
        surroundings.atShutdown().accept(node::close);
        node.listen().ifPresent(address -> announce(address, toTry, surroundings.out()));
        node.awaitClose();
        return ExitCode.DONE;
    }

    private static void announce(URI address, Function<URI, String> toTry, PrintStream out) {
        out.println("kassa ready on " + address);
        out.print(toTry.apply(address));
        out.flush();
    }
}
