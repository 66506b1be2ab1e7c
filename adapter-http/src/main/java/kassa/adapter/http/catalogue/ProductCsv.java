package kassa.adapter.http.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kassa.application.catalogue.ProductRow;
import kassa.application.catalogue.ProductSource;

/**
 * A catalogue as a CSV file: RFC 4180 in UTF-8, with or without a byte order mark; its header names the columns.
 *
 * <p>A row is read as the product of the admin API that its cells make up; blanks around a cell do not count, and an
 * empty one says nothing. The file is never held whole.
 */
public final class ProductCsv implements ProductSource {

    private final Opening file;

    private ProductCsv(Opening file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    public static ProductCsv of(Path file) {
        return new ProductCsv(() -> Files.newInputStream(file));
    }

    /** What need not be a file of the disk, such as a resource on the class path. */
    public static ProductCsv of(Opening file) {
        return new ProductCsv(file);
    }

    @Override
    public Stream<ProductRow> rows() {
        CsvRows rows = CsvRows.open(file);
        int inOrder = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, inOrder), false)
                .onClose(rows::close);
    }

    /** Opens a file, each time from its beginning. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }
}
