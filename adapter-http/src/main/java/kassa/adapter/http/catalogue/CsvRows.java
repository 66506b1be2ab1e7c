package kassa.adapter.http.catalogue;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.function.Supplier;
import kassa.application.catalogue.ProductRow;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.rule.RuleViolation;

/** The rows of an open catalogue file, one after the other; whatever makes it unreadable refuses it as a whole. */
final class CsvRows implements Iterator<ProductRow>, AutoCloseable {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int MAX_ROW = 1_048_576;
    private static final int MAX_FIELDS = 1_000;

    private final CloseableIterator<CsvRecord> records;
    private final Columns columns;

    private CsvRows(CloseableIterator<CsvRecord> records, Columns columns) {
        this.records = records;
        this.columns = columns;
    }

    /** @throws RuleViolation {@code catalogue.unreadable-file} if it cannot be opened or has no proper header */
    static CsvRows open(ProductCsv.Opening file) {
        CloseableIterator<CsvRecord> records = records(text(file));
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
            throw unreadable("the file is empty");
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

    private static Reader text(ProductCsv.Opening file) {
        try {
            return withoutMark(file.open());
        } catch (NoSuchFileException missing) {
            throw unreadable("there is no file " + missing.getMessage());
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private static Reader withoutMark(InputStream bytes) throws IOException {
        // Unlike one made from a charset, a reader with a decoder of its own reports what is no UTF-8.
        Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (IOException failure) {
            text.close();
            throw failure;
        }
    }

    private static <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CsvParseException broken) {
            throw unreadable(broken.getMessage());
        } catch (UncheckedIOException failure) {
            throw unreadable(failure.getCause());
        }
    }

    private static RuleViolation unreadable(IOException failure) {
        return unreadable(
                failure instanceof CharacterCodingException
                        ? "the file is not encoded in UTF-8"
                        : "the file cannot be read: " + failure.getMessage());
    }

    private static RuleViolation unreadable(String why) {
        return new RuleViolation(CatalogueRule.UNREADABLE_FILE, why);
    }

    private static void close(CloseableIterator<CsvRecord> records) {
        try {
            records.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
