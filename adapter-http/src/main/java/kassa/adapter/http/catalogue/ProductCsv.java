package kassa.adapter.http.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import kassa.application.catalogue.ProductRow;
import kassa.application.catalogue.ProductSource;

/**
 * A catalogue as a CSV file: RFC 4180 in UTF-8, with or without a byte order mark; its header names the columns.
 *
 * <p>A row is read as the product of the admin API that its cells make up; blanks around a cell do not count, and an
 * empty one says nothing. The file is never held whole.
 */
public final class ProductCsv implements ProductSource {

    private final FileOpening file;

    private ProductCsv(FileOpening file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    public static ProductCsv of(Path file) {
        return new ProductCsv(() -> Files.newInputStream(file));
    }

    /** What need not be a file of the disk, such as a resource on the class path. */
    public static ProductCsv of(FileOpening file) {
        return new ProductCsv(file);
    }

    @Override
    public Stream<ProductRow> rows() {
        CsvRows rows = CsvRows.open(file);
        return CatalogueFile.stream(rows).onClose(rows::close);
    }
}
