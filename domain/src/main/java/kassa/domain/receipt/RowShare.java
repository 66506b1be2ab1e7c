package kassa.domain.receipt;

import java.math.BigDecimal;
import kassa.domain.money.Money;
import kassa.domain.quantity.Quantity;

/** What a part of a row is worth: of a row of 3 for 10.00, 1 is worth 3.33 and the 2 that are left 6.67. */
public final class RowShare {

    private RowShare() {}

    /**
     * What {@code part} of {@code all} is worth, rounded once.
     *
     * @param part zero or more, with at most six decimals like {@code all}
     */
    public static Money of(Money whole, BigDecimal part, BigDecimal all) {
        return part.signum() == 0 ? Money.zero(whole.currency()) : whole.share(millionths(part), millionths(all));
    }

    /** What is left of the worth of {@code all} without {@code part}: the two sum to the whole. */
    public static Money left(Money whole, BigDecimal part, BigDecimal all) {
        return whole.minus(of(whole, part, all));
    }

    private static long millionths(BigDecimal quantity) {
        return quantity.movePointRight(Quantity.MAX_DECIMALS).longValueExact();
    }
}
