package kassa.domain.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kassa.domain.pricing.PricedRow;

/**
 * What no row of the order has taken yet of a row of its receipt, or of several that are of the same.
 *
 * @param share how much is left, and what that costs
 * @param isWhole whether nothing was taken yet
 */
record ReceiptRest(PricedRow row, ReceiptShare share, boolean isWhole) {

    static ReceiptRest of(PricedRow row) {
        return new ReceiptRest(row, new ReceiptShare(row.gross(), row.quantity().value()), true);
    }

    /** The one of which exactly as much is left, else the first of which there is more, else all if they are enough together. */
    static List<ReceiptRest> covering(BigDecimal amount, List<ReceiptRest> rests) {
        return first(rests, rest -> rest.share.all().compareTo(amount) == 0)
                .or(() -> first(rests, rest -> rest.share.covers(amount)))
                .orElseGet(() ->
                        together(rests).filter(all -> all.share.covers(amount)).isPresent() ? rests : List.of());
    }

    private static Optional<List<ReceiptRest>> first(List<ReceiptRest> rests, Predicate<ReceiptRest> is) {
        return rests.stream().filter(is).findFirst().map(List::of);
    }

    /** The platform may tell several rows as one. */
    static Optional<ReceiptRest> together(List<ReceiptRest> rests) {
        return rests.stream().reduce((one, other) -> new ReceiptRest(one.row, one.share.plus(other.share), false));
    }

    /** What is left when that much is taken of it; the platform may tell one row as several. */
    Optional<ReceiptRest> without(BigDecimal taken) {
        return share.without(taken).map(left -> new ReceiptRest(row, left, false));
    }
}
