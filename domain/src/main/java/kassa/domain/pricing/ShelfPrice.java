package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.Rounding;
import kassa.domain.money.UnitPrice;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/**
 * What one unit of a product costs, as a customer is shown it before anything is bought: 1.19, of which 0.23 is VAT.
 *
 * <p>All amounts have the decimals of the price that is charged, at least those of the currency. The tax is what is
 * rounded, half up; net and tax sum to gross. Campaigns do not count: what they change depends on the cart.
 *
 * @param gross with addition and VAT: the price with which a cart's price check compares what the platform sends
 * @param addition what the addition of the catalogue takes off (negative) or puts on, with VAT; empty without one
 */
public record ShelfPrice(
        VatRate vatRate, BigDecimal net, BigDecimal vat, BigDecimal gross, Optional<BigDecimal> addition) {

    private static final int RATE_DECIMALS = 2;

    public ShelfPrice {
        Objects.requireNonNull(vatRate, "vatRate");
        Objects.requireNonNull(net, "net");
        Objects.requireNonNull(vat, "vat");
        Objects.requireNonNull(gross, "gross");
        Objects.requireNonNull(addition, "addition");
    }

    /**
     * What the addition comes to in percent of the price before it, such as 20.03, with two decimals and without sign;
     * empty without an addition, or on a price of nothing.
     */
    public Optional<BigDecimal> additionRate() {
        return addition.filter(change -> gross.compareTo(change) != 0)
                .map(change -> change.abs().movePointRight(2).divide(gross.subtract(change), Rounding.EXACT))
                .map(percent -> Rounding.halfUp(percent, RATE_DECIMALS));
    }

    /** The price of one unit on these terms. */
    public static ShelfPrice of(ProductPrice price, PriceTerms terms) {
        UnitPrice charged = price.priceWithAddition(terms.digits());
        int scale = charged.shelfScale(terms.digits());
        PriceBasis basis = terms.basis();
        BigDecimal exact = basis.toGross(charged.amount(), price.vatRate());
        BigDecimal gross = Rounding.halfUp(exact, scale);
        BigDecimal vat = Rounding.halfUp(exact.subtract(basis.toNet(charged.amount(), price.vatRate())), scale);
        BigDecimal before = Rounding.halfUp(basis.toGross(price.unitPrice().amount(), price.vatRate()), scale);
        return new ShelfPrice(
                price.vatRate(),
                gross.subtract(vat),
                vat,
                gross,
                price.addition().map(present -> gross.subtract(before)));
    }
}
