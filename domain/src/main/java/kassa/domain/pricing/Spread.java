package kassa.domain.pricing;

import java.util.List;
import kassa.domain.money.Allocation;

/**
 * Takes an amount from rows in proportion to what they cost, but from none more than its floor price allows.
 *
 * <p>What a row cannot give is taken from those that still can, in proportion to what is left of each, until all is taken
 * or nothing can be.
 */
final class Spread {

    private final List<DraftRow> rows;
    private final long[] taken;

    private Spread(List<DraftRow> rows) {
        this.rows = rows;
        this.taken = new long[rows.size()];
    }

    /** Takes {@code wanted}, not negative, from the rows; answers how much could be taken. */
    static long take(List<DraftRow> rows, long wanted, Reason reason) {
        long possible = Math.min(wanted, DraftRow.sum(rows, DraftRow::room));
        if (possible > 0) {
            Spread spread = new Spread(rows);
            spread.takeAll(possible);
            spread.settle(reason);
        }
        return possible;
    }

    private void takeAll(long possible) {
        long left = possible - takeOnce(possible, DraftRow.each(rows, DraftRow::current));
        while (left > 0) {
            left -= takeOnce(left, leftOfThoseWithRoom());
        }
    }

    private long takeOnce(long wanted, long[] weights) {
        long[] parts = Allocation.split(wanted, weights);
        long sum = 0;
        for (int i = 0; i < parts.length; i++) {
            long part = Math.min(parts[i], rows.get(i).room() - taken[i]);
            taken[i] += part;
            sum += part;
        }
        return sum;
    }

    private long[] leftOfThoseWithRoom() {
        long[] weights = new long[taken.length];
        for (int i = 0; i < weights.length; i++) {
            DraftRow row = rows.get(i);
            weights[i] = row.room() > taken[i] ? row.current() - taken[i] : 0;
        }
        return weights;
    }

    private void settle(Reason reason) {
        for (int i = 0; i < taken.length; i++) {
            rows.get(i).moveTo(rows.get(i).current() - taken[i], reason);
        }
    }
}
