package kassa.bootstrap;

import java.util.List;

/** The process that {@code java -jar kassa.jar} starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        List<Command> commands = List.of(
                new ServeCommand(),
                new DemoCommand(),
                new SimulateCommand(),
                new ImportCommand(),
                new ReplayCommand(),
                new VerifyCommand(),
                new ForgetPersonCommand());
        Commands line = new Commands(Surroundings.ofProcess(), BuildManifest.version(), commands);
        System.exit(line.run(arguments).number());
    }
}
