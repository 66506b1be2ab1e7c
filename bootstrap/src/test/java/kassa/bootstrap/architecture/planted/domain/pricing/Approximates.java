package kassa.bootstrap.architecture.planted.domain.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class Approximates {

    @Breaks("no-binary-fractions")
    private final double price;

    @Breaks("no-binary-fractions")
    private final List<Double> prices = List.of();

    @Breaks("no-binary-fractions")
    private final float[] rates = {};

    private final BigDecimal exact = BigDecimal.ONE;

    @Breaks("no-binary-fractions")
    Approximates(double price) {
        this.price = price;
    }

    @Breaks("no-binary-fractions")
    float answer() {
        return rates[0];
    }

    @Breaks("no-binary-fractions")
    List<Double> list() {
        return prices;
    }

    @Breaks("no-binary-fractions")
    void parameter(float rate) {}

    @Breaks("no-binary-fractions")
    static long inside(long cents) {
        return (long) (cents * 1.24);
    }

    @Breaks("no-binary-fractions")
    static long converted(long cents, int parts) {
        return (long) ((double) cents / parts);
    }

    @Breaks("no-binary-fractions")
    int called() {
        return (int) exact.doubleValue();
    }

    @Breaks("no-binary-fractions")
    static Function<BigDecimal, Number> referred() {
        return BigDecimal::doubleValue;
    }

    @Breaks("no-binary-fractions")
    int field() {
        return (int) price;
    }

    @Breaks("no-binary-fractions")
    static int array() {
        return new double[1].length;
    }

    BigDecimal exact() {
        return exact;
    }
}
