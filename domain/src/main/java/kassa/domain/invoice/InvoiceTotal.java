package kassa.domain.invoice;

import java.math.BigDecimal;

/**
 * What an invoice comes to, as it tells it, in units of its currency and without trailing zeros.
 *
 * <p>Not money of that currency: what has more decimals than it is a deviation as well, and is kept.
 *
 * @param toPay what the buyer paid
 */
public record InvoiceTotal(BigDecimal net, BigDecimal vat, BigDecimal gross, BigDecimal toPay) {

    public InvoiceTotal {
        net = net.stripTrailingZeros();
        vat = vat.stripTrailingZeros();
        gross = gross.stripTrailingZeros();
        toPay = toPay.stripTrailingZeros();
    }

    boolean addsUp() {
        return net.add(vat).compareTo(gross) == 0;
    }

    /** Whether it says of net, VAT and gross what {@code other} says. */
    boolean isSplitLike(InvoiceTotal other) {
        return net.compareTo(other.net) == 0 && vat.compareTo(other.vat) == 0 && gross.compareTo(other.gross) == 0;
    }

    /** Such as {@code 8.75 + 2.1 = 10.85}. */
    String split() {
        return net.toPlainString() + " + " + vat.toPlainString() + " = " + gross.toPlainString();
    }
}
