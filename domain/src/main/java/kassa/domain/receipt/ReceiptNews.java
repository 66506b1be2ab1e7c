package kassa.domain.receipt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Something that has just happened to a receipt, for those who follow it from outside: the second event of receipt R-1 is
 * that it was paid.
 *
 * @param sequence counts the events of the receipt from 1, without gaps
 * @param receipt as it is since
 * @param creditNote what was given back, exactly if something was
 */
public record ReceiptNews(int sequence, ReceiptEvent event, Receipt receipt, Optional<CreditNote> creditNote) {

    public ReceiptNews {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(creditNote, "creditNote");
    }

    /** What is new about a receipt of which nobody has heard before. */
    public static List<ReceiptNews> of(Receipt issued) {
        return beyond(0, issued);
    }

    /** What has happened to a receipt from {@code before} to {@code after}, oldest first; nothing if it is the same. */
    public static List<ReceiptNews> between(Receipt before, Receipt after) {
        return beyond(before.events().size(), after);
    }

    private static List<ReceiptNews> beyond(int known, Receipt receipt) {
        return IntStream.range(known, receipt.events().size())
                .mapToObj(index -> at(index, receipt))
                .toList();
    }

    private static ReceiptNews at(int index, Receipt receipt) {
        ReceiptEvent event = receipt.events().get(index);
        return new ReceiptNews(index + 1, event, receipt, noteOf(index, event, receipt));
    }

    /** Each refund has left an event and a credit note: the third of the ones belongs to the third of the others. */
    private static Optional<CreditNote> noteOf(int index, ReceiptEvent event, Receipt receipt) {
        int refundsBefore = (int) receipt.events().subList(0, index).stream()
                .filter(earlier -> earlier.kind().givesBack())
                .count();
        return Optional.of(event)
                .filter(each -> each.kind().givesBack())
                .map(refund -> receipt.creditNotes().get(refundsBefore));
    }
}
