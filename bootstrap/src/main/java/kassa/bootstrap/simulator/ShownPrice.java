package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kassa.adapter.http.json.JsonTree;
import kassa.domain.money.Rounding;

/**
 * What one unit was shown to cost, such as 0.96 and 0.23 of VAT at 24 %, and what a row may cost for that.
 *
 * <p>Where shelf prices include VAT, that is quantity × total, rounded. Where they do not, the total that was shown was rounded
 * itself, and no row is a multiple of it: a row is quantity × net, rounded, and has its part of the tax of its whole rate
 * group. That tax was rounded once, so the part is at most half a cent away from the tax of the row, and is moved to the
 * next cent on either side for the parts to sum.
 *
 * @param rate in percent
 */
record ShownPrice(BigDecimal net, BigDecimal vat, BigDecimal total, BigDecimal rate) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The price in an answer whose shape has been looked at. */
    static ShownPrice of(JsonTree price) {
        JsonTree vat = price.field("vat");
        return new ShownPrice(
                number(vat, "sumWithoutVAT"), number(vat, "VATSum"), number(price, "total"), number(vat, "VATRate"));
    }

    private static BigDecimal number(JsonTree at, String name) {
        return at.field(name).number().orElse(BigDecimal.ZERO);
    }

    /** Whether a store whose prices are without VAT could show this: there the tax is that of the net. */
    boolean mayBeOfNetStore() {
        int scale = Stream.of(net, vat, total).mapToInt(BigDecimal::scale).max().orElseThrow();
        return Rounding.halfUp(net.multiply(rate).movePointLeft(2), scale).compareTo(vat) == 0;
    }

    /**
     * What a row of so much costs at most.
     *
     * @param perhapsNet whether the prices of the store may be without VAT
     * @param digits decimals of the currency
     */
    BigDecimal most(BigDecimal quantity, boolean perhapsNet, int digits) {
        BigDecimal plain = Rounding.halfUp(quantity.multiply(total), digits);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        return perhapsNet ? plain.max(Rounding.upTo(withTax(quantity, digits).add(strayed(unit)), unit)) : plain;
    }

    /** What a row of so much costs at least if nothing is taken off it. */
    BigDecimal least(BigDecimal quantity, boolean perhapsNet, int digits) {
        BigDecimal plain = Rounding.halfUp(quantity.multiply(total), digits);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        return perhapsNet ? plain.min(Rounding.downTo(withTax(quantity, digits).subtract(strayed(unit)), unit)) : plain;
    }

    private BigDecimal withTax(BigDecimal quantity, int digits) {
        BigDecimal row = Rounding.halfUp(quantity.multiply(net), digits);
        return row.add(row.multiply(rate).movePointLeft(2));
    }

    /** How far the part of a row is from its own tax; there is nothing to round where there is no tax. */
    private BigDecimal strayed(BigDecimal unit) {
        return rate.signum() == 0 ? BigDecimal.ZERO : unit.multiply(HALF);
    }
}
