package kassa.bootstrap;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import kassa.domain.node.InstitutionId;
import kassa.domain.rule.RuleViolation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What is to be imported, and where to.
 *
 * @param name the file as the operator calls it
 * @param skipBad whether the good rows of a file with bad ones are wanted
 */
record ImportOrder(String name, Path file, InstitutionId institution, boolean skipBad) {

    private static final String FILE = "FILE.csv";
    private static final String INSTITUTION = "--institution";
    private static final String SKIP_BAD = "--skip-bad";

    static void addFlags(CommandSpec command) {
        command.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel(FILE)
                .type(String.class)
                .description("the catalogue, in UTF-8, with a header")
                .build());
        command.addOption(OptionSpec.builder(INSTITUTION)
                .paramLabel("ID")
                .type(String.class)
                .description("the store that sells these products")
                .build());
        command.addOption(OptionSpec.builder(SKIP_BAD)
                .type(boolean.class)
                .description("imports the good rows of a file that has bad ones")
                .build());
    }

    /** The order, or problems that the reading knows from now on. */
    static Optional<ImportOrder> read(ParseResult arguments, SettingsReading reading) {
        Optional<String> name = given(FILE, arguments.matchedPositionalValue(0, null), reading);
        Optional<Path> file = name.flatMap(text -> file(text, reading));
        Optional<InstitutionId> institution = given(
                        INSTITUTION, arguments.matchedOptionValue(INSTITUTION, null), reading)
                .flatMap(text -> institution(text, reading));
        boolean skipBad = arguments.matchedOptionValue(SKIP_BAD, false);
        return file.flatMap(path -> institution.map(id -> new ImportOrder(name.orElseThrow(), path, id, skipBad)));
    }

    private static Optional<String> given(String what, String text, SettingsReading reading) {
        if (text == null) {
            reading.problem(what + " is missing");
        }
        return Optional.ofNullable(text);
    }

    private static Optional<Path> file(String name, SettingsReading reading) {
        return path(name).filter(Files::isRegularFile).or(() -> {
            reading.problem(name + ": there is no such file");
            return Optional.empty();
        });
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Optional<InstitutionId> institution(String text, SettingsReading reading) {
        try {
            return Optional.of(new InstitutionId(text));
        } catch (RuleViolation refused) {
            reading.problem(INSTITUTION + ": " + refused.getMessage());
            return Optional.empty();
        }
    }
}
