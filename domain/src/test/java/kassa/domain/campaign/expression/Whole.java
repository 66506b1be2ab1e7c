package kassa.domain.campaign.expression;

import java.math.BigDecimal;

/** Whole numbers out of others, where no error of the machine can make it another one. */
final class Whole {

    private static final Fraction ONE = Fraction.of(BigDecimal.ONE);
    private static final Fraction HALF = Fraction.of(new BigDecimal("0.5"));

    private Whole() {}

    static Near of(Form form, Near number) {
        Fraction shifted = form == Form.ROUND ? number.exact().plus(HALF) : number.exact();
        Stop.unknownUnless(number.isExact() || toNextWhole(form, shifted) > number.error());
        return new Near(whole(form, shifted), 0);
    }

    private static Fraction whole(Form form, Fraction number) {
        boolean up = form == Form.CEIL || form == Form.TRUNC && number.signum() < 0;
        return up ? number.negative().floor().negative() : number.floor();
    }

    /** How far it is to where the whole number changes; taking the fraction away changes nothing at zero. */
    private static double toNextWhole(Form form, Fraction number) {
        Fraction below = number.floor();
        Fraction above = below.plus(ONE);
        return Math.min(distance(form, number, below), distance(form, number, above));
    }

    private static double distance(Form form, Fraction number, Fraction whole) {
        boolean harmless = form == Form.TRUNC && whole.signum() == 0;
        return harmless ? Double.MAX_VALUE : number.minus(whole).magnitude();
    }
}
