package kassa.adapter.http.receipt;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kassa.domain.money.Money;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Repricing;

/**
 * Receipts that would have come to another total, as a CSV file: RFC 4180 in UTF-8 with a header, one row for each.
 *
 * <p>A row is on its way when it is added; the file is never held whole. Failures to write are
 * {@link java.io.UncheckedIOException}s. Not thread-safe.
 */
public final class RepricingCsv implements Closeable {

    private final CsvWriter rows;
    private final ZoneId zone;

    private RepricingCsv(CsvWriter rows, ZoneId zone) {
        this.rows = rows;
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * A file that has a header and no row yet.
     *
     * @param zone whose clocks the instants of issue are told by
     */
    public static RepricingCsv to(OutputStream file, ZoneId zone) {
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8);
        rows.writeRecord(
                "institutionInvoiceId",
                "invoiceId",
                "issuedAt",
                "currency",
                "totalThen",
                "totalNow",
                "difference",
                "why");
        return new RepricingCsv(rows, zone);
    }

    public void add(Repricing repricing) {
        Receipt receipt = repricing.receipt();
        rows.writeRecord(
                TextCells.harmless(receipt.id().value()),
                TextCells.harmless(receipt.invoiceId().value()),
                issuedAt(receipt.issuedAt()),
                repricing.before().currency().getCurrencyCode(),
                amount(repricing.before()),
                amount(repricing.after()),
                amount(repricing.difference()),
                TextCells.harmless(RepricingReasons.of(repricing)));
    }

    private String issuedAt(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    /** A number, also below zero: spreadsheets are to add it up. */
    private static String amount(Money money) {
        return money.amount().toPlainString();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
