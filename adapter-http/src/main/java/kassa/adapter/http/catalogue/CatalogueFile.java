package kassa.adapter.http.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kassa.application.catalogue.ProductRow;
import kassa.application.catalogue.ProductSource;

/** A catalogue file of the disk, whose name tells its format: {@code products.csv} or {@code products.jsonl}. */
public final class CatalogueFile {

    /** The endings that are known, as they may stand behind "ends in". */
    public static final String ENDINGS = ".csv, .jsonl or .ndjson";

    private CatalogueFile() {}

    /** The products of that file; empty if its ending tells no format. Nobody may write to it while it is loaded. */
    public static Optional<ProductSource> at(Path file) {
        return source(file.toString().toLowerCase(Locale.ROOT), () -> Files.newInputStream(file))
                .map(source -> new SteadyFile(file, source));
    }

    private static Optional<ProductSource> source(String name, FileOpening opening) {
        if (name.endsWith(".csv")) {
            return Optional.of(ProductCsv.of(opening));
        }
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        return lines ? Optional.of(ProductJsonLines.of(opening)) : Optional.empty();
    }

    static Stream<ProductRow> stream(Iterator<ProductRow> rows) {
        int inOrder = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, inOrder), false);
    }
}
