package kassa.domain.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the platform says was found of the rows of an order; what the merchant has said of a row counts before it. */
final class ToldAmounts {

    private final List<OrderRow> rows;
    private final List<BigDecimal> amounts;

    private ToldAmounts(List<OrderRow> rows, List<BigDecimal> amounts) {
        this.rows = rows;
        this.amounts = amounts;
    }

    /**
     * The amounts of these rows, if it is those that are told, each with no more than was ordered; rows that the merchant
     * has counted may be missing, for nothing may have been found of them then.
     */
    static Optional<ToldAmounts> of(List<OrderRow> rows, List<OrderRow> told) {
        List<BigDecimal> amounts = new ArrayList<>();
        int next = 0;
        for (OrderRow row : rows) {
            if (next < told.size() && isPart(told.get(next), row)) {
                amounts.add(told.get(next++).ordered());
            } else if (row.counted()) {
                amounts.add(BigDecimal.ZERO);
            }
        }
        boolean isAll = next == told.size() && amounts.size() == rows.size();
        return Optional.of(new ToldAmounts(rows, amounts)).filter(each -> isAll);
    }

    private static boolean isPart(OrderRow told, OrderRow row) {
        return told.isOf(row) && told.ordered().compareTo(row.ordered()) <= 0;
    }

    /** The rows with these amounts, where the merchant has said nothing. */
    List<OrderRow> found(Collection<OrderRemark> remarks) {
        List<OrderRow> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            found.add(rows.get(i).counted() ? counted(i, remarks) : rows.get(i).withFound(amounts.get(i)));
        }
        return found;
    }

    private OrderRow counted(int place, Collection<OrderRemark> remarks) {
        OrderRow row = rows.get(place);
        BigDecimal told = amounts.get(place);
        if (told.compareTo(row.found()) != 0 && told.compareTo(row.ordered()) != 0) {
            remarks.add(new OrderRemark(
                    OrderRemark.Kind.FOUND_DIFFERS,
                    "of row " + place + " the merchant has found " + row.found().toPlainString()
                            + ", the platform says " + told.toPlainString()));
        }
        return row;
    }
}
