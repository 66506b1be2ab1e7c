package kassa.bootstrap;

import java.nio.file.Path;
import java.util.Optional;
import kassa.domain.node.InstitutionId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What is to be imported, and where to.
 *
 * @param name the file as the operator calls it
 * @param skipBad whether the good rows of a file with bad ones are wanted
 */
record ImportOrder(String name, Path file, InstitutionId institution, boolean skipBad) {

    private static final String FILE = "FILE.csv";
    private static final String SKIP_BAD = "--skip-bad";

    static void addFlags(CommandSpec command) {
        command.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel(FILE)
                .type(String.class)
                .description("the catalogue, in UTF-8, with a header")
                .build());
        command.addOption(OrderReading.institutionFlag("the store that sells these products"));
        command.addOption(OptionSpec.builder(SKIP_BAD)
                .type(boolean.class)
                .description("imports the good rows of a file that has bad ones")
                .build());
    }

    /** The order, or problems that the reading knows from now on. */
    static Optional<ImportOrder> read(OrderReading reading) {
        Optional<String> name =
                reading.require(FILE, Optional.ofNullable(reading.arguments().matchedPositionalValue(0, null)));
        Optional<Path> file = name.flatMap(reading::file);
        Optional<InstitutionId> institution = reading.requireInstitution();
        return file.flatMap(
                path -> institution.map(id -> new ImportOrder(name.orElseThrow(), path, id, reading.has(SKIP_BAD))));
    }
}
