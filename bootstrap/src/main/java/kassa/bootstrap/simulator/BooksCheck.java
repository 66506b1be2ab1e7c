package kassa.bootstrap.simulator;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what customers have paid with what the node's books say. */
final class BooksCheck {

    private static final String CHECK = "books";
    private static final String NUMBERS = "fiscal-numbers";
    private static final String OTHERS =
            "others sold in the store meanwhile: whether there are gaps between fiscal numbers was not looked at";

    private final List<BookedReceipt> booked;
    private final String ours;
    private final Notes notes;

    private BooksCheck(List<BookedReceipt> booked, String ours, Notes notes) {
        this.booked = booked;
        this.ours = ours;
        this.notes = notes;
    }

    /**
     * Notes what is wrong.
     *
     * @param ours what the invoices of this simulation begin with: there may be others
     * @return what could not be compared, and why
     */
    static Optional<String> look(Sales sales, List<BookedReceipt> booked, String ours, Notes notes) {
        BooksCheck check = new BooksCheck(booked, ours, notes);
        check.sales(sales);
        check.nothingElse(sales);
        return check.numbers();
    }

    private void sales(Sales sales) {
        Map<String, BookedReceipt> byId =
                booked.stream().collect(Collectors.toMap(BookedReceipt::id, Function.identity(), (one, two) -> one));
        for (Sale sale : sales.all()) {
            BookedReceipt receipt = byId.get(sale.receipt());
            if (receipt == null) {
                notes.wrong(CHECK, sale.receipt() + " was paid and is in no book");
            } else {
                compare(sale, receipt);
            }
        }
    }

    private void compare(Sale sale, BookedReceipt receipt) {
        notes.require(receipt.isPaid(), CHECK, sale.receipt() + " was paid and is " + receipt.state());
        notes.require(receipt.fiscalNumber().isPresent(), NUMBERS, sale.receipt() + " was paid and has no number");
        notes.require(
                receipt.total().compareTo(sale.total()) == 0,
                CHECK,
                sale.receipt() + " was shown with " + sale.total() + " and is booked with " + receipt.total());
        List<String> flags = sale.flag().stream().toList();
        notes.require(
                receipt.flags().equals(flags),
                CHECK,
                sale.receipt() + " is flagged " + receipt.flags() + ", not " + flags);
    }

    /** Nothing is paid that nobody has paid, and no invoice twice. */
    private void nothingElse(Sales sales) {
        Set<String> invoices = new HashSet<>();
        for (BookedReceipt receipt : booked) {
            if (receipt.isPaid() && isOurs(receipt)) {
                notes.require(
                        invoices.add(receipt.invoice()), CHECK, receipt.invoice() + " has more than one paid receipt");
                notes.require(sales.isAttempted(receipt.id()), CHECK, receipt.id() + " is paid and nobody has paid it");
            }
        }
    }

    private boolean isOurs(BookedReceipt receipt) {
        return receipt.invoice().startsWith(ours);
    }

    private Optional<String> numbers() {
        List<BookedReceipt> numbered = booked.stream()
                .filter(receipt -> receipt.fiscalNumber().isPresent())
                .toList();
        Set<Long> all = new TreeSet<>();
        numbered.forEach(receipt -> notes.require(
                all.add(receipt.fiscalNumber().orElseThrow()), NUMBERS, receipt.id() + " has the number of another"));
        TreeSet<Long> own = numbered.stream()
                .filter(this::isOurs)
                .map(receipt -> receipt.fiscalNumber().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        boolean alone = numbered.stream().allMatch(receipt -> isOurs(receipt) || isOutside(receipt, own));
        if (alone) {
            requireNoGap(own);
        }
        return alone ? Optional.empty() : Optional.of(OTHERS);
    }

    private static boolean isOutside(BookedReceipt receipt, TreeSet<Long> own) {
        long number = receipt.fiscalNumber().orElseThrow();
        return number < own.first() || number > own.last();
    }

    private void requireNoGap(TreeSet<Long> own) {
        long missing = own.last() - own.first() + 1 - own.size();
        notes.require(
                missing == 0, NUMBERS, missing + " numbers are missing between " + own.first() + " and " + own.last());
    }
}
