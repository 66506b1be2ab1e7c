package kassa.domain.vat;

import java.math.BigDecimal;
import kassa.domain.money.Money;
import kassa.domain.money.Rounding;

/**
 * Whether a store's prices include VAT ({@code GROSS}, shelf prices) or not ({@code NET}, trade and sales-tax
 * countries).
 *
 * <p>The tax is what is rounded, once for a rate group; the other amount follows by subtraction or addition, so both
 * always sum. A net amount taken through {@code NET} and its gross back through {@code GROSS} give the same tax.
 */
public enum PriceBasis {
    GROSS {
        @Override
        public VatBreakdown breakdown(Money amount, VatRate rate) {
            Money vat = tax(amount, rate.percent(), HUNDRED.add(rate.percent()));
            return new VatBreakdown(rate, amount.minus(vat), vat, amount);
        }

        @Override
        public BigDecimal toNet(BigDecimal price, VatRate rate) {
            return rate.isFree() ? price : price.multiply(HUNDRED).divide(HUNDRED.add(rate.percent()), Rounding.EXACT);
        }

        @Override
        public BigDecimal fromNet(BigDecimal net, VatRate rate) {
            return NET.toGross(net, rate);
        }

        @Override
        public BigDecimal toGross(BigDecimal price, VatRate rate) {
            return price;
        }
    },
    NET {
        @Override
        public VatBreakdown breakdown(Money amount, VatRate rate) {
            Money vat = tax(amount, rate.percent(), HUNDRED);
            return new VatBreakdown(rate, amount, vat, amount.plus(vat));
        }

        @Override
        public BigDecimal toNet(BigDecimal price, VatRate rate) {
            return price;
        }

        @Override
        public BigDecimal fromNet(BigDecimal net, VatRate rate) {
            return net;
        }

        @Override
        public BigDecimal toGross(BigDecimal price, VatRate rate) {
            return rate.isFree()
                    ? price
                    : price.add(price.multiply(rate.percent()).movePointLeft(2));
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The VAT of {@code amount}, which stands in this basis: all that one rate group comes to. */
    public abstract VatBreakdown breakdown(Money amount, VatRate rate);

    /** A price in this basis without VAT: exact, or 34 digits where it does not terminate. */
    public abstract BigDecimal toNet(BigDecimal price, VatRate rate);

    /** A price without VAT in this basis, exact. */
    public abstract BigDecimal fromNet(BigDecimal net, VatRate rate);

    /** A price in this basis with VAT, exact. */
    public abstract BigDecimal toGross(BigDecimal price, VatRate rate);

    /** {@code amount} × {@code percent} / {@code divisor}, rounded half up away from zero in whole numbers. */
    private static Money tax(Money amount, BigDecimal percent, BigDecimal divisor) {
        if (percent.signum() == 0 || amount.isZero()) {
            return Money.zero(amount.currency());
        }
        int decimals = percent.scale();
        return amount.share(unscaled(percent), unscaled(divisor.setScale(decimals)));
    }

    /** Fits: a rate has at most four decimals. */
    private static long unscaled(BigDecimal percent) {
        return percent.unscaledValue().longValueExact();
    }
}
