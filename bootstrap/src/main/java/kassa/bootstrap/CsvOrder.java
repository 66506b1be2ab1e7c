package kassa.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The file that a report is to be written to.
 *
 * @param name as the operator calls it
 * @param overwrite whether a file that is there may go
 */
record CsvOrder(String name, Path path, boolean overwrite) {

    private static final String CSV = "--csv";
    private static final String OVERWRITE = "--overwrite";

    static void addFlags(CommandSpec command) {
        command.addOption(OrderReading.flag(CSV, "FILE", "also writes the table to this file, as CSV in UTF-8"));
        command.addOption(OptionSpec.builder(OVERWRITE)
                .type(boolean.class)
                .description("replaces that file if it is there already")
                .build());
    }

    /** The order; empty if none was given, or with a problem that the reading knows from now on. */
    static Optional<CsvOrder> read(OrderReading reading) {
        boolean overwrite = reading.has(OVERWRITE);
        if (overwrite && reading.find(CSV).isEmpty()) {
            return reading.refuse(OVERWRITE + ": there is no " + CSV + " to overwrite");
        }
        return reading.find(CSV).flatMap(name -> at(name, overwrite, reading));
    }

    private static Optional<CsvOrder> at(String name, boolean overwrite, OrderReading reading) {
        Optional<Path> path = OrderReading.path(name).filter(CsvOrder::canStand);
        if (path.isEmpty()) {
            return reading.refuse(name + ": no file can be written there");
        }
        return !overwrite && path.filter(Files::exists).isPresent()
                ? reading.refuse(new CsvOrder(name, path.get(), false).inTheWay())
                : path.map(place -> new CsvOrder(name, place, overwrite));
    }

    /** Why it cannot be written where another file is. */
    String inTheWay() {
        return name + ": is there already; " + OVERWRITE + " replaces it";
    }

    String unwritable(IOException failure) {
        return name + ": cannot be written: " + FileTrouble.of(failure);
    }

    /** In a folder that is there, in nobody's place but a file's. */
    private static boolean canStand(Path path) {
        boolean hasFolder = path.toAbsolutePath().getParent() != null
                && Files.isDirectory(path.toAbsolutePath().getParent());
        return hasFolder && (Files.notExists(path) || Files.isRegularFile(path));
    }
}
