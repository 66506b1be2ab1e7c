package kassa.bootstrap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How a command was asked for: its arguments, and what is around. */
record Invocation(ParseResult arguments, Surroundings surroundings) {

    /** The settings as they were given, by flag or in the environment. */
    GivenSettings given() {
        return GivenSettings.of(surroundings.environment(), Flags.in(arguments));
    }

    /** A reading of these settings that knows already what was wrong with the arguments. */
    SettingsReading reading(GivenSettings given) {
        SettingsReading reading = new SettingsReading(given);
        problems().forEach(reading::problem);
        return reading;
    }

    /** What is wrong with the arguments, however the settings are. */
    List<String> problems() {
        return Stream.concat(
                        arguments.unmatched().stream().map(unknown -> "unknown argument: " + unknown),
                        arguments.errors().stream()
                                .filter(error -> !(error instanceof UnmatchedArgumentException))
                                .map(Throwable::getMessage))
                .map(problem -> problem.replaceAll("\\p{Cntrl}+", " "))
                .toList();
    }

    /** The argument of that flag or position, if there is one. */
    Optional<String> text(String name) {
        return Optional.ofNullable(arguments.matchedOptionValue(name, null));
    }
}
