package kassa.bootstrap;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.adapter.http.receipt.RepricingReasons;
import kassa.domain.money.Money;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Repricing;

/** Receipts that would have come to another total as a table for people: a row for each, in aligned columns. */
final class ReplayTable {

    private static final String GAP = "  ";
    private static final int FIRST_AMOUNT = 3;
    private static final int LAST_AMOUNT = 5;

    private final ZoneId zone;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param zone whose clocks the instants of issue are told by
     */
    ReplayTable(Currency currency, ZoneId zone) {
        this.zone = zone;
        rows.add(List.of(
                "institutionInvoiceId",
                "invoiceId",
                "issuedAt",
                "then " + currency,
                "now " + currency,
                "difference",
                "why"));
    }

    void add(Repricing repricing) {
        Receipt receipt = repricing.receipt();
        rows.add(Stream.of(
                        receipt.id().value(),
                        receipt.invoiceId().value(),
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(receipt.issuedAt()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .atZone(zone)),
                        plain(repricing.before()),
                        plain(repricing.after()),
                        plain(repricing.difference()),
                        RepricingReasons.of(repricing))
                .map(Printable::line)
                .toList());
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }

    /** The header and the rows; nothing if there is no row. */
    List<String> lines() {
        int[] widths = IntStream.range(0, rows.get(0).size()).map(this::width).toArray();
        return rows.size() == 1
                ? List.of()
                : rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> signs(row.get(column))).max().orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(widths[column] - signs(cell));
            boolean amount = FIRST_AMOUNT <= column && column <= LAST_AMOUNT;
            line.append(column == 0 ? "" : GAP).append(amount ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static int signs(String text) {
        return text.codePointCount(0, text.length());
    }
}
