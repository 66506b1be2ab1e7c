package kassa.bootstrap;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import kassa.domain.node.InstitutionId;
import kassa.domain.rule.RuleViolation;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Reads what a command is told besides its settings; what is wrong with it is noted with what is wrong with those. */
record OrderReading(ParseResult arguments, SettingsReading settings) {

    static final String INSTITUTION = "--institution";

    /** The flag that names a store. */
    static OptionSpec institutionFlag(String meaning) {
        return flag(INSTITUTION, "ID", meaning);
    }

    static OptionSpec flag(String name, String argument, String meaning) {
        return OptionSpec.builder(name)
                .paramLabel(argument)
                .type(String.class)
                .description(meaning)
                .build();
    }

    /** Whether that flag without argument is there. */
    boolean has(String flag) {
        return arguments.matchedOptionValue(flag, false);
    }

    Optional<String> find(String flag) {
        return Optional.ofNullable(arguments.matchedOptionValue(flag, null));
    }

    Optional<String> require(String flag) {
        return require(flag, find(flag));
    }

    /** @param what how the operator knows it, should it be missing */
    Optional<String> require(String what, Optional<String> text) {
        if (text.isEmpty()) {
            settings.problem(what + " is missing");
        }
        return text;
    }

    Optional<InstitutionId> requireInstitution() {
        return require(INSTITUTION).flatMap(this::institution);
    }

    private Optional<InstitutionId> institution(String text) {
        try {
            return Optional.of(new InstitutionId(text));
        } catch (RuleViolation refused) {
            return refuse(INSTITUTION + ": " + refused.getMessage());
        }
    }

    /** A file that is there. */
    Optional<Path> file(String name) {
        return path(name).filter(Files::isRegularFile).or(() -> refuse(name + ": there is no such file"));
    }

    static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    <T> Optional<T> refuse(String problem) {
        settings.problem(problem);
        return Optional.empty();
    }
}
