package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kassa.domain.money.Allocation;
import kassa.domain.money.Rounding;

/** All rows of one product: campaigns of type 001 and 002 look at them as one. */
final class ProductGroup {

    private static final int SHARE_DECIMALS = 6;

    private final List<DraftRow> rows = new ArrayList<>(1);
    private BigDecimal amount = BigDecimal.ZERO;
    private BigDecimal price;

    void add(DraftRow row) {
        rows.add(row);
        amount = amount.add(row.amount());
        price = row.unitPrice().amount();
    }

    Article article() {
        return rows.get(0).article();
    }

    /** How much of the product is bought, in its unit. */
    BigDecimal amount() {
        return amount;
    }

    /** The price of one unit with its addition, in the store's basis. */
    BigDecimal price() {
        return price;
    }

    /** The row that would grow if more were bought. */
    DraftRow last() {
        return rows.get(rows.size() - 1);
    }

    /** What the rows came to after step 2. */
    long before() {
        return DraftRow.sum(rows, DraftRow::before);
    }

    long current() {
        return DraftRow.sum(rows, DraftRow::current);
    }

    long floor() {
        return DraftRow.sum(rows, DraftRow::floor);
    }

    /** Makes the rows cost {@code next} together, not less than their floors and not more than now. */
    void moveTo(long next, Reason reason) {
        long[] parts = parts(next);
        for (int i = 0; i < parts.length; i++) {
            rows.get(i).moveTo(parts[i], reason);
        }
    }

    private long[] parts(long total) {
        if (rows.size() == 1) {
            return new long[] {total};
        }
        long[] byCurrent = Allocation.split(total, DraftRow.each(rows, DraftRow::current));
        return keepsFloors(byCurrent) ? byCurrent : aboveFloors(total);
    }

    private boolean keepsFloors(long[] parts) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] < rows.get(i).floor()) {
                return false;
            }
        }
        return true;
    }

    private long[] aboveFloors(long total) {
        long[] parts = Allocation.split(total - floor(), DraftRow.each(rows, DraftRow::room));
        for (int i = 0; i < parts.length; i++) {
            parts[i] += rows.get(i).floor();
        }
        return parts;
    }

    /** Spreads the amount that is paid for over the rows by what each buys: exact for one row, else to a millionth. */
    void payFor(BigDecimal paid) {
        if (rows.size() == 1) {
            rows.get(0).payFor(paid);
            return;
        }
        long[] bought = rows.stream().mapToLong(row -> millionths(row.amount())).toArray();
        long[] shares = Allocation.split(millionths(paid), bought);
        for (int i = 0; i < shares.length; i++) {
            rows.get(i).payFor(BigDecimal.valueOf(shares[i], SHARE_DECIMALS));
        }
    }

    private static long millionths(BigDecimal amount) {
        return Rounding.toMinor(amount, SHARE_DECIMALS);
    }
}
