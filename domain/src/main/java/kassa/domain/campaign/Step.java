package kassa.domain.campaign;

import java.math.BigDecimal;

/**
 * What becomes of the number that a chain has come to: an operator and the number to its right.
 *
 * @param undefined thrown when that number is zero and the operator divides by it
 */
record Step(char operator, NumberNode right, UndefinedNumber undefined) {

    static Step of(Token operator, NumberNode right) {
        UndefinedNumber undefined = new UndefinedNumber(() -> "division by zero at " + operator.place());
        Step step = new Step(operator.text().charAt(0), right, undefined);
        return operator.is("/") && right instanceof Literal literal
                ? literal.reciprocal()
                        .map(number -> new Step('*', new Literal(number), undefined))
                        .orElse(step)
                : step;
    }

    BigDecimal after(BigDecimal left, Variables variables) {
        BigDecimal number = right.value(variables);
        return switch (operator) {
            case '+' -> Decimals.add(left, number);
            case '-' -> Decimals.subtract(left, number);
            case '*' -> Decimals.multiply(left, number);
            case '/' -> Decimals.divide(left, divisor(number));
            default -> Decimals.remainder(left, divisor(Decimals.orZero(number)));
        };
    }

    private BigDecimal divisor(BigDecimal number) {
        if (number.signum() == 0) {
            throw undefined;
        }
        return number;
    }
}
