package kassa.domain.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The functions of JavaScript's {@code Math} that an expression may call; they round as JavaScript does. */
enum MathFunction {
    FLOOR("floor", 1, ofOne(number -> Decimals.whole(number, RoundingMode.FLOOR))),
    CEIL("ceil", 1, ofOne(number -> Decimals.whole(number, RoundingMode.CEILING))),
    ROUND("round", 1, ofOne(Decimals::nearest)),
    TRUNC("trunc", 1, ofOne(number -> Decimals.whole(number, RoundingMode.DOWN))),
    ABS("abs", 1, ofOne(BigDecimal::abs)),
    MIN("min", Integer.MAX_VALUE, ofMany(BigDecimal::min)),
    MAX("max", Integer.MAX_VALUE, ofMany(BigDecimal::max));

    private final String text;
    private final int maxArguments;
    private final Function<List<NumberNode>, NumberNode> application;

    MathFunction(String text, int maxArguments, Function<List<NumberNode>, NumberNode> application) {
        this.text = text;
        this.maxArguments = maxArguments;
        this.application = application;
    }

    static Optional<MathFunction> named(String name) {
        return Arrays.stream(values())
                .filter(function -> function.text.equals(name))
                .findFirst();
    }

    boolean takesMoreThan(int arguments) {
        return arguments < maxArguments;
    }

    /** The call with {@code arguments}, of which there is at least one. */
    NumberNode of(List<NumberNode> arguments) {
        return application.apply(arguments);
    }

    private static Function<List<NumberNode>, NumberNode> ofOne(UnaryOperator<BigDecimal> function) {
        return arguments -> {
            NumberNode only = arguments.get(0);
            return variables -> function.apply(only.value(variables));
        };
    }

    private static Function<List<NumberNode>, NumberNode> ofMany(BinaryOperator<BigDecimal> function) {
        return arguments -> {
            NumberNode first = arguments.get(0);
            NumberNode[] others = arguments.subList(1, arguments.size()).toArray(NumberNode[]::new);
            return variables -> {
                BigDecimal value = first.value(variables);
                for (NumberNode other : others) {
                    value = function.apply(value, other.value(variables));
                }
                return value;
            };
        };
    }
}
