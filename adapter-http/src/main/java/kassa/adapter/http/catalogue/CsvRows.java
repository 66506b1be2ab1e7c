package kassa.adapter.http.catalogue;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Supplier;
import kassa.application.catalogue.ProductRow;
import kassa.domain.rule.RuleViolation;

/** The rows of an open catalogue file, one after the other; whatever makes it unreadable refuses it as a whole. */
final class CsvRows implements Iterator<ProductRow>, AutoCloseable {

    private static final int MAX_ROW = 1_048_576;
    private static final int MAX_FIELDS = 1_000;

    private final CloseableIterator<CsvRecord> records;
    private final Columns columns;

    private CsvRows(CloseableIterator<CsvRecord> records, Columns columns) {
        this.records = records;
        this.columns = columns;
    }

    /** @throws RuleViolation {@code catalogue.unreadable-file} if it cannot be opened or has no proper header */
    static CsvRows open(FileOpening file) {
        CloseableIterator<CsvRecord> records = records(CatalogueText.open(file));
        try {
            return new CsvRows(records, header(records));
        } catch (RuleViolation refused) {
            close(records);
            throw refused;
        }
    }

    @Override
    public boolean hasNext() {
        return readable(records::hasNext);
    }

    @Override
    public ProductRow next() {
        return columns.read(readable(records::next));
    }

    @Override
    public void close() {
        close(records);
    }

    private static Columns header(CloseableIterator<CsvRecord> records) {
        if (!readable(records::hasNext)) {
            throw CatalogueText.unreadable("the file is empty");
        }
        return Columns.of(records.next());
    }

    private static CloseableIterator<CsvRecord> records(Reader text) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                // Rows of another length are bad rows, not the end of the file.
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MAX_FIELDS)
                                .maxFieldSize(MAX_ROW)
                                .maxRecordSize(MAX_ROW)
                                .build(),
                        text)
                .iterator();
    }

    private static <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CsvParseException broken) {
            throw CatalogueText.unreadable(broken.getMessage());
        } catch (UncheckedIOException failure) {
            throw CatalogueText.unreadable(failure.getCause());
        }
    }

    private static void close(CloseableIterator<CsvRecord> records) {
        try {
            records.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
