package kassa.bootstrap;

import java.nio.file.Path;
import java.util.Optional;
import kassa.adapter.http.catalogue.CatalogueFile;
import kassa.application.catalogue.LoadMode;
import kassa.application.catalogue.ProductSource;
import kassa.domain.node.InstitutionId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What is to be imported, and where to.
 *
 * @param name the file as the operator calls it
 * @param dryRun whether it is only asked what would change
 */
record ImportOrder(
        String name, Path file, ProductSource source, InstitutionId institution, LoadMode mode, boolean dryRun) {

    private static final String FILE = "FILE";
    private static final String SKIP_BAD = "--skip-bad";
    private static final String REPLACE = "--replace";
    private static final String DRY_RUN = "--dry-run";

    static void addFlags(CommandSpec command) {
        command.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel(FILE)
                .type(String.class)
                .description(
                        "the catalogue: .csv with a header, or .jsonl with a product of the admin API in each line")
                .build());
        command.addOption(OrderReading.institutionFlag("the store that sells these products"));
        command.addOption(flag(SKIP_BAD, "imports the good rows of a file that has bad ones"));
        command.addOption(flag(REPLACE, "ends the sale of products that the file does not name"));
        command.addOption(flag(DRY_RUN, "tells what would change, and changes nothing"));
    }

    private static OptionSpec flag(String name, String meaning) {
        return OptionSpec.builder(name).type(boolean.class).description(meaning).build();
    }

    /** The order, or problems that the reading knows from now on. */
    static Optional<ImportOrder> read(OrderReading reading) {
        Optional<String> name =
                reading.require(FILE, Optional.ofNullable(reading.arguments().matchedPositionalValue(0, null)));
        Optional<Path> file = name.flatMap(reading::file);
        Optional<ProductSource> source = file.flatMap(path -> source(name.orElseThrow(), path, reading));
        Optional<InstitutionId> institution = reading.requireInstitution();
        Optional<LoadMode> mode = mode(reading);
        return source.flatMap(products -> institution.flatMap(id -> mode.map(way ->
                new ImportOrder(name.orElseThrow(), file.orElseThrow(), products, id, way, reading.has(DRY_RUN)))));
    }

    private static Optional<ProductSource> source(String name, Path file, OrderReading reading) {
        return CatalogueFile.at(file)
                .or(() -> reading.refuse(name + ": the name of a catalogue ends in " + CatalogueFile.ENDINGS));
    }

    /** What a bad row meant to name is not known: skipped, its product would be taken for one that is missing. */
    private static Optional<LoadMode> mode(OrderReading reading) {
        if (reading.has(REPLACE) && reading.has(SKIP_BAD)) {
            return reading.refuse(REPLACE + " and " + SKIP_BAD + " exclude each other: a bad row may name any product");
        }
        LoadMode usual = reading.has(SKIP_BAD) ? LoadMode.SKIP_BAD : LoadMode.ALL_OR_NONE;
        return Optional.of(reading.has(REPLACE) ? LoadMode.REPLACE : usual);
    }
}
