package kassa.domain.campaign.expression;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Goes through a term with exact fractions, and keeps a bound on how far off a machine may be at each step.
 *
 * <p>Where a machine has to decide, it is known to decide rightly only if what it decides on is farther from the brink
 * than that bound, or has no error at all. This is told from the bounds alone: what any evaluator came to is never
 * looked at.
 */
final class Reckoning {

    private final Machine machine;
    private final Map<String, BigDecimal> variables;
    /** How many parts we are in that may be infinite without the whole being so, such as x in 1 / x. */
    private int absorbing;

    private Reckoning(Machine machine, Map<String, BigDecimal> variables) {
        this.machine = machine;
        this.variables = variables;
    }

    /** What {@code term} comes to on {@code machine}. */
    static Outcome of(Term term, Machine machine, Map<String, BigDecimal> variables) {
        try {
            return Outcome.of(new Reckoning(machine, variables).number(term));
        } catch (Stop stop) {
            return stop.outcome();
        }
    }

    private Near number(Term term) {
        return switch (term.form()) {
            case LITERAL -> machine.rounded(Fraction.of(new BigDecimal(term.word())), 0);
            case VARIABLE -> machine.rounded(Fraction.of(variables.get(term.word())), 0);
            case NUMBER_CHOICE -> number(term.part(holds(term.part(0)) ? 1 : 2));
            case POSITIVE -> number(term.part(0));
            case NEGATIVE -> number(term.part(0)).negative();
            case ABS -> number(term.part(0)).absolute();
            case MIN, MAX -> extreme(term);
            case FLOOR, CEIL, ROUND, TRUNC -> Whole.of(term.form(), machine.guarded(number(term.part(0))));
            default -> computed(term);
        };
    }

    private Near computed(Term term) {
        Near left = number(term.part(0));
        return switch (term.form()) {
            case PLUS -> sum(left, number(term.part(1)));
            case MINUS -> sum(left, number(term.part(1)).negative());
            case TIMES -> product(left, number(term.part(1)));
            case OVER -> quotient(left, divisor(absorbed(term.part(1))));
            case REMAINDER -> remainder(left, divisor(machine.orZero(absorbed(term.part(1)))));
            default -> throw new AssertionError(term.form() + " is not an operator between numbers");
        };
    }

    private Near sum(Near left, Near right) {
        return machine.computed(left.exact().plus(right.exact()), left.error() + right.error());
    }

    private Near product(Near left, Near right) {
        double inherited = left.magnitude() * right.error() + right.most() * left.error();
        return machine.computed(left.exact().times(right.exact()), inherited);
    }

    private Near quotient(Near left, Near right) {
        Fraction exact = left.exact().over(right.exact());
        return machine.computed(exact, errorOfQuotient(exact, left, right));
    }

    private static double errorOfQuotient(Fraction exact, Near left, Near right) {
        return (left.error() + exact.magnitude() * right.error()) / right.least();
    }

    private Near remainder(Near left, Near right) {
        Fraction quotient = left.exact().over(right.exact());
        if (quotient.isWhole() && machine.isGuarded(errorOfRest(quotient, left, right))) {
            return new Near(Fraction.ZERO, 0);
        }
        Near times = Whole.of(Form.TRUNC, new Near(quotient, errorOfQuotient(quotient, left, right)));
        Fraction exact = left.exact().minus(times.exact().times(right.exact()));
        return notAllOf(right, machine.orZero(new Near(exact, errorOfRest(times.exact(), left, right))));
    }

    private static double errorOfRest(Fraction times, Near left, Near right) {
        return left.error() + times.magnitude() * right.error();
    }

    /** A rest that is as good as the divisor is none. */
    private Near notAllOf(Near divisor, Near rest) {
        double gap = divisor.absolute().exact().minus(rest.absolute().exact()).magnitude();
        Stop.unknownUnless(gap > (divisor.error() + rest.error() + machine.guard()) * 2);
        return rest;
    }

    /** A number to divide by: JavaScript makes something infinite of zero, which may vanish later on. */
    private Near divisor(Near number) {
        if (number.isExact() && number.exact().signum() == 0) {
            throw machine == Machine.DOUBLE && absorbing > 0 ? Stop.UNKNOWN : Stop.UNDEFINED;
        }
        Stop.unknownUnless(number.least() > number.error());
        return number;
    }

    private Near extreme(Term term) {
        Near extreme = absorbed(term.part(0));
        for (Term part : term.parts().subList(1, term.parts().size())) {
            extreme = extreme.orBeyond(absorbed(part), term.form() == Form.MIN ? -1 : 1);
        }
        return extreme;
    }

    private Near absorbed(Term term) {
        absorbing++;
        Near number = number(term);
        absorbing--;
        return number;
    }

    private boolean holds(Term term) {
        return switch (term.form()) {
            case NOT -> !holds(term.part(0));
            case AND -> holds(term.part(0)) && holds(term.part(1));
            case OR -> holds(term.part(0)) || holds(term.part(1));
            case SAME, STRICTLY_SAME -> holds(term.part(0)) == holds(term.part(1));
            case DIFFERENT, STRICTLY_DIFFERENT -> holds(term.part(0)) != holds(term.part(1));
            case CONDITION_CHOICE -> holds(term.part(holds(term.part(0)) ? 1 : 2));
            default -> compared(term);
        };
    }

    private boolean compared(Term term) {
        int sign = sign(machine.guarded(absorbed(term.part(0))), machine.guarded(absorbed(term.part(1))));
        return switch (term.form()) {
            case BELOW -> sign < 0;
            case AT_MOST -> sign <= 0;
            case ABOVE -> sign > 0;
            case AT_LEAST -> sign >= 0;
            case EQUAL, STRICTLY_EQUAL -> sign == 0;
            case UNEQUAL, STRICTLY_UNEQUAL -> sign != 0;
            default -> throw new AssertionError(term.form() + " is not a comparison");
        };
    }

    private static int sign(Near left, Near right) {
        Near margin = new Near(left.exact().minus(right.exact()), left.error() + right.error());
        Stop.unknownUnless(margin.isExact() || margin.least() > 0);
        return margin.exact().signum();
    }
}
