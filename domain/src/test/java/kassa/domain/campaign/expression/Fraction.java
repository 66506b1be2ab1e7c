package kassa.domain.campaign.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact number, such as 1/3: what a reckoning would come to if nothing were ever rounded. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(BigDecimal.ZERO);

    private static final int DOUBLE_BITS = 53;
    private static final int LARGEST_EXPONENT = 1000;

    Fraction {
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(BigDecimal number) {
        return number.scale() > 0
                ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(other.negative());
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the other is not zero. */
    Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction negative() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** The largest whole number that is not above this one. */
    Fraction floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return new Fraction(floor, BigInteger.ONE);
    }

    int signum() {
        return numerator.signum();
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** How large it is, whatever its sign, with the 15 digits of a double. */
    double magnitude() {
        BigInteger positive = numerator.abs();
        return positive.bitLength() < LARGEST_EXPONENT && denominator.bitLength() < LARGEST_EXPONENT
                ? positive.doubleValue() / denominator.doubleValue()
                : new BigDecimal(positive)
                        .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                        .doubleValue();
    }

    /** Whether a double can be exactly this. */
    boolean isDouble() {
        int bits = numerator.signum() == 0 ? 0 : numerator.abs().bitLength() - numerator.getLowestSetBit();
        return bits <= DOUBLE_BITS && denominator.bitCount() == 1 && denominator.bitLength() < LARGEST_EXPONENT;
    }

    /** Whether a decimal of 34 digits can be exactly this. */
    boolean isDecimal() {
        BigDecimal divisor = new BigDecimal(denominator);
        BigDecimal nearest = new BigDecimal(numerator).divide(divisor, MathContext.DECIMAL128);
        return nearest.multiply(divisor).compareTo(new BigDecimal(numerator)) == 0;
    }

    /** Whether it can be written with so many decimals. */
    boolean hasScale(int scale) {
        return BigInteger.TEN.pow(scale).mod(denominator).signum() == 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
