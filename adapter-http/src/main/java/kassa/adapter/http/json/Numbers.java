package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kassa.domain.money.Rounding;

/** Reads numbers, also those in quotes; what is too long to reckon with is refused by its digits alone. */
final class Numbers {

    private static final int MAX_INTEGER_DIGITS = 15;
    private static final int MAX_DECIMALS = 6;
    private static final int MAX_LENGTH = 40;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");

    private Numbers() {}

    static Optional<BigDecimal> decimal(Place at, JsonNode node) {
        Optional<BigDecimal> number = at.isRestored() ? exact(node) : number(node);
        if (number.isEmpty()) {
            return at.refuse(
                    node.asText().indexOf(',') < 0 ? "must be a number" : "must be a number with a decimal point");
        }
        if (at.isRestored()) {
            return number;
        }
        Optional<BigDecimal> acceptable = number.flatMap(Numbers::acceptable);
        return acceptable.isPresent()
                ? acceptable
                : at.refuse("must have at most " + MAX_INTEGER_DIGITS + " integer digits and " + MAX_DECIMALS
                        + " decimals");
    }

    static Optional<BigDecimal> rounded(Place at, JsonNode node) {
        Optional<BigDecimal> number = number(node);
        if (number.isEmpty()) {
            return at.refuse("must be a number");
        }
        Optional<BigDecimal> acceptable = number.map(Numbers::shortened).flatMap(Numbers::acceptable);
        return acceptable.isPresent()
                ? acceptable
                : at.refuse("must have at most " + MAX_INTEGER_DIGITS + " integer digits");
    }

    private static BigDecimal shortened(BigDecimal number) {
        if ((long) number.precision() - number.scale() < -MAX_DECIMALS) {
            // Not even rounded: with an exponent at its limit that would take for ever.
            return BigDecimal.ZERO;
        }
        return number.scale() > MAX_DECIMALS ? Rounding.halfUp(number, MAX_DECIMALS) : number;
    }

    static Optional<Long> integer(Place at, JsonNode node, long min, long max) {
        Optional<Long> whole =
                (at.isRestored() ? exactLong(node) : shortLong(node)).filter(number -> number >= min && number <= max);
        return whole.isPresent() ? whole : at.refuse("must be a whole number from " + min + " to " + max);
    }

    private static Optional<Long> shortLong(JsonNode node) {
        return number(node)
                .flatMap(Numbers::acceptable)
                .filter(number -> number.scale() == 0)
                .map(BigDecimal::longValueExact);
    }

    private static Optional<Long> exactLong(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() ? Optional.of(node.longValue()) : Optional.empty();
    }

    /** The number to its last digit, with the scale that it had when it was written. */
    private static Optional<BigDecimal> exact(JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.decimalValue());
        }
        return node.isTextual() && NUMBER.matcher(node.textValue()).matches()
                ? Optional.of(new BigDecimal(node.textValue()))
                : Optional.empty();
    }

    /** The number as it was said, however absurd: nothing may be reckoned with it. */
    static Optional<BigDecimal> number(JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.decimalValue());
        }
        String text = node.isTextual() ? node.textValue() : "";
        boolean numeric = text.length() <= MAX_LENGTH && NUMBER.matcher(text).matches();
        return numeric ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The number without trailing zeros, if it has few enough digits. */
    static Optional<BigDecimal> acceptable(BigDecimal number) {
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        long integerDigits = (long) number.precision() - number.scale();
        if (integerDigits > MAX_INTEGER_DIGITS) {
            // Not even its zeros may be stripped: an exponent at its limit would have to grow.
            return Optional.empty();
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped)
                .filter(plain -> plain.scale() <= MAX_DECIMALS);
    }
}
