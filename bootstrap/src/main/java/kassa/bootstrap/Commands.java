package kassa.bootstrap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kassa.adapter.http.server.AddressUnusable;
import kassa.adapter.persistence.store.DatabaseUnusable;
import kassa.application.node.NodeVersion;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command line: finds out what is asked for, has it done, and says how it went. */
final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final String USUAL = "serve";
    private static final List<String> QUESTIONS = List.of("--help", "-h", "--version", "-V");

    private final Surroundings surroundings;
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final CommandSpec root;

    Commands(Surroundings surroundings, NodeVersion version, List<Command> commands) {
        this.surroundings = surroundings;
        this.root = CommandSpec.create()
                .name("java -jar kassa.jar")
                .mixinStandardHelpOptions(true)
                .version(text(version));
        commands.forEach(this::add);
    }

    private static String text(NodeVersion version) {
        return Stream.concat(Stream.of(version.name(), version.version()), version.commit().stream())
                .reduce((words, word) -> words + " " + word)
                .orElseThrow();
    }

    private void add(Command command) {
        CommandSpec spec = command.spec();
        commands.put(spec.name(), command);
        root.addSubcommand(spec.name(), spec);
    }

    ExitCode run(String... arguments) {
        ParseResult parsed = parse(arguments);
        if (parsed.isUsageHelpRequested()) {
            parsed.commandSpec().commandLine().usage(surroundings.out());
            return ExitCode.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            root.commandLine().printVersionHelp(surroundings.out());
            return ExitCode.DONE;
        }
        return perform(new Invocation(parsed, surroundings));
    }

    private ParseResult parse(String... arguments) {
        CommandLine line = new CommandLine(root);
        line.setUnmatchedArgumentsAllowed(true);
        root.parser().collectErrors(true);
        root.subcommands()
                .values()
                .forEach(each -> each.getCommandSpec().parser().collectErrors(true));
        ParseResult parsed = line.parseArgs(withCommand(arguments));
        return parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    }

    /** Flags without a command are those of the usual one. */
    private static String[] withCommand(String... arguments) {
        boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || QUESTIONS.contains(arguments[0]));
        return named
                ? arguments
                : Stream.concat(Stream.of(USUAL), Stream.of(arguments)).toArray(String[]::new);
    }

    private ExitCode perform(Invocation invocation) {
        invocation.given().unknownVariables().forEach(name -> say("warning: " + name + " is no setting of Kassa"));
        try {
            return command(invocation).run(invocation);
        } catch (InvalidSettings wrong) {
            wrong.problems().forEach(this::say);
            return ExitCode.ASKED_WRONGLY;
        } catch (DatabaseUnusable | AddressUnusable | StorageUnavailable | StaleVersion failure) {
            say(failure.getMessage());
            return ExitCode.FAILED;
        } catch (RuntimeException bug) {
            LOG.error("this should not have happened", bug);
            return ExitCode.FAILED;
        }
    }

    /** The command asked for; asked for none, it is one that tells what is wrong. */
    private Command command(Invocation invocation) {
        Command command = commands.get(invocation.arguments().commandSpec().name());
        if (command == null) {
            throw new InvalidSettings(invocation.problems());
        }
        return command;
    }

    private void say(String problem) {
        surroundings.errors().println(problem);
    }
}
