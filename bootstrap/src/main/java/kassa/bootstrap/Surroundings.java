package kassa.bootstrap;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a command finds around it.
 *
 * @param out answers: what was asked for, and nothing else
 * @param errors problems and the log
 * @param watched whether a person looks on: only then is progress drawn
 * @param atShutdown takes what has to be done when the process is told to end
 */
record Surroundings(
        Map<String, String> environment,
        PrintStream out,
        PrintStream errors,
        boolean watched,
        Consumer<Runnable> atShutdown) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        // Some versions of Java claim a console even where there is none, unless told to use the plain one.
        System.setProperty("jdk.console", "java.base");
        return new Surroundings(
                System.getenv(),
                System.out,
                System.err,
                System.console() != null,
                work -> Runtime.getRuntime().addShutdownHook(new Thread(work, "shutdown")));
    }
}
