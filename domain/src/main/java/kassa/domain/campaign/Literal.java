package kassa.domain.campaign;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.domain.money.Rounding;
import kassa.domain.rule.RuleViolation;

/** A number as an expression writes it: {@code 3}, {@code 0.98}, {@code .5}, {@code 5.} or {@code 1e-3}. */
record Literal(BigDecimal number) implements NumberNode {

    private static final int MAX_DIGITS = 34;
    private static final int MAX_EXPONENT = 30;

    /**
     * The number that {@code token} writes.
     *
     * @throws RuleViolation {@code campaign.expression} if JavaScript writes numbers otherwise, or it is out of bounds
     */
    static Literal of(Token token) {
        String text = token.text();
        int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
        String digits = (mark < 0 ? text : text.substring(0, mark)).replace(".", "");
        String exponent = mark < 0 ? "0" : unsigned(text.substring(mark + 1));
        require(isWhole(digits) && isWhole(exponent), token, "a decimal number");
        require(
                text.charAt(0) != '0' || text.length() == 1 || !isWhole(text.substring(1, 2)),
                token,
                "a number without a leading zero");
        require(digits.length() <= MAX_DIGITS, token, "a number of at most 34 digits");
        require(isSmall(exponent), token, "an exponent from -30 to 30");
        return new Literal(new BigDecimal(text));
    }

    /** 1 divided by this, if that is a decimal of at most 34 digits: dividing by this is multiplying by that. */
    Optional<BigDecimal> reciprocal() {
        if (number.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal reciprocal = BigDecimal.ONE.divide(number, Rounding.EXACT);
        return Optional.of(reciprocal).filter(exact -> exact.multiply(number).compareTo(BigDecimal.ONE) == 0);
    }

    @Override
    public BigDecimal value(Variables variables) {
        return number;
    }

    private static String unsigned(String exponent) {
        return exponent.startsWith("-") || exponent.startsWith("+") ? exponent.substring(1) : exponent;
    }

    private static boolean isWhole(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static boolean isSmall(String exponent) {
        int value = 0;
        for (int i = 0; i < exponent.length() && value <= MAX_EXPONENT; i++) {
            value = value * 10 + exponent.charAt(i) - '0';
        }
        return value <= MAX_EXPONENT;
    }

    private static void require(boolean holds, Token token, String expected) {
        if (!holds) {
            throw token.refusal(expected);
        }
    }
}
