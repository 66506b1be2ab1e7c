package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.Rounding;
import kassa.domain.quantity.Quantity;

/**
 * A package of something weighed or measured that bears its price: it costs what it says, whatever the catalogue's unit
 * price has become since it was labelled. How much is in it follows from that price.
 *
 * @param told what one package costs
 * @param weight what it weighs, if it tells that too
 */
record LabelledPackage(ProductPrice price, BigDecimal told, Optional<Quantity> weight, PriceTerms terms) {

    private static final int QUANTITY_DECIMALS = 6;
    /** Half a thousandth of a kilogram, litre or metre: what is lost where whole grams are sent. */
    private static final BigDecimal NEAR = new BigDecimal("0.0005");

    /**
     * The quantity that {@code count} packages hold: their weight if the catalogue's price makes it cost what they say, else
     * what their price buys today; empty if no quantity costs just that.
     */
    Optional<Quantity> quantity(BigDecimal count) {
        BigDecimal total = told.multiply(count);
        return weight.flatMap(each -> each.times(count))
                .filter(quantity -> costs(quantity, total))
                .or(() -> bought(total).filter(quantity -> costs(quantity, total)));
    }

    /** How many packages {@code quantity} is, to half a gram for each; empty if it is something else. */
    Optional<BigDecimal> count(Quantity quantity) {
        BigDecimal sent = quantity.valueIn(price.unit());
        return content().flatMap(each -> {
            BigDecimal count = Rounding.halfUp(sent.divide(each, Rounding.EXACT), 0);
            BigDecimal off = sent.subtract(each.multiply(count)).abs();
            boolean near = off.compareTo(count.multiply(NEAR.divide(price.unit().size(), Rounding.EXACT))) <= 0;
            return Optional.of(count).filter(any -> near && count.signum() > 0);
        });
    }

    private Optional<BigDecimal> content() {
        return weight.map(each -> each.valueIn(price.unit()))
                .or(() -> Optional.of(unitPrice())
                        .filter(each -> each.signum() > 0)
                        .map(each -> told.divide(each, Rounding.EXACT)));
    }

    private Optional<Quantity> bought(BigDecimal total) {
        return Optional.of(unitPrice())
                .filter(each -> each.signum() > 0)
                .map(each -> Rounding.halfUp(total.divide(each, Rounding.EXACT), QUANTITY_DECIMALS))
                .filter(amount -> amount.signum() > 0 && Quantity.isInRange(amount))
                .map(amount -> new Quantity(amount, price.unit()));
    }

    private boolean costs(Quantity quantity, BigDecimal total) {
        BigDecimal exact = quantity.valueIn(price.unit()).multiply(unitPrice());
        return Rounding.halfUp(exact, terms.digits()).compareTo(total) == 0;
    }

    private BigDecimal unitPrice() {
        return price.priceWithAddition(terms.digits()).amount();
    }
}
