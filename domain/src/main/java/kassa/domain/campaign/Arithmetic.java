package kassa.domain.campaign;

import java.math.BigDecimal;
import java.util.List;

/** Numbers out of numbers. */
final class Arithmetic {

    private Arithmetic() {}

    /** {@code first}, then every step from left to right: a loop, so that a long chain needs no deep stack. */
    static NumberNode chain(NumberNode first, List<Step> chain) {
        Step[] steps = chain.toArray(Step[]::new);
        return variables -> {
            BigDecimal value = first.value(variables);
            for (Step step : steps) {
                value = step.after(value, variables);
            }
            return value;
        };
    }

    static NumberNode negative(NumberNode operand) {
        return variables -> operand.value(variables).negate();
    }

    static NumberNode choice(ConditionNode condition, NumberNode yes, NumberNode no) {
        return variables -> condition.holds(variables) ? yes.value(variables) : no.value(variables);
    }
}
