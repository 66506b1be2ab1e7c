package kassa.adapter.http.catalogue;

import java.util.Objects;
import java.util.stream.Stream;
import kassa.application.catalogue.ProductRow;
import kassa.application.catalogue.ProductSource;

/**
 * A catalogue as JSON Lines: UTF-8, with or without a byte order mark; each line is a product of the admin API.
 *
 * <p>Empty lines are skipped. The file is never held whole.
 */
public final class ProductJsonLines implements ProductSource {

    private final FileOpening file;

    private ProductJsonLines(FileOpening file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    public static ProductJsonLines of(FileOpening file) {
        return new ProductJsonLines(file);
    }

    @Override
    public Stream<ProductRow> rows() {
        JsonLines lines = JsonLines.open(file);
        return CatalogueFile.stream(lines).onClose(lines::close);
    }
}
