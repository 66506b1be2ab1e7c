package kassa.bootstrap;

import picocli.CommandLine.Model.CommandSpec;

/** Something that the jar can be asked for, such as {@code serve}. */
interface Command {

    /** Its name, its flags and its help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @throws InvalidSettings if it was asked wrongly
     */
    ExitCode run(Invocation invocation);
}
