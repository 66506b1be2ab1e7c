package kassa.domain.invoice;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;

/**
 * What one unit of a product cost, as an invoice tells it; each amount without trailing zeros.
 *
 * @param total the final price, with addition and VAT
 * @param net without VAT
 * @param vat the tax in it
 * @param gross with VAT; the total once more
 * @param rate of the VAT in percent, be there such a rate or not; exempt is told as 0
 */
public record InvoicedPrice(
        Optional<BigDecimal> total,
        Optional<BigDecimal> net,
        Optional<BigDecimal> vat,
        Optional<BigDecimal> gross,
        Optional<BigDecimal> rate) {

    public InvoicedPrice {
        total = total.map(BigDecimal::stripTrailingZeros);
        net = net.map(BigDecimal::stripTrailingZeros);
        vat = vat.map(BigDecimal::stripTrailingZeros);
        gross = gross.map(BigDecimal::stripTrailingZeros);
        rate = rate.map(BigDecimal::stripTrailingZeros);
    }

    /** What was charged for one unit, with VAT. */
    public Optional<BigDecimal> charged() {
        return total.or(() -> gross);
    }

    /** The rate that it tells; empty if it tells none, or one that there cannot be. */
    Optional<VatRate> vatRate() {
        try {
            return rate.map(VatRate::of);
        } catch (RuleViolation none) {
            return Optional.empty();
        }
    }

    /** Whether those parts that are told add up. */
    boolean addsUp() {
        Optional<BigDecimal> sum = net.flatMap(before -> vat.map(before::add));
        return isSame(sum, gross) && isSame(gross, total) && isSame(sum, total);
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() || other.isEmpty() || one.get().compareTo(other.get()) == 0;
    }

    /** Such as {@code 0.96 + 0.23 = 1.19, in all 1.19}. */
    @Override
    public String toString() {
        return text(net) + " + " + text(vat) + " = " + text(gross) + ", in all " + text(total);
    }

    private static String text(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("?");
    }
}
