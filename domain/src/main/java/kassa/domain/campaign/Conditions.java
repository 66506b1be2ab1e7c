package kassa.domain.campaign;

import java.util.List;

/** Conditions out of numbers and conditions. What the left side has decided leaves the right side unread. */
final class Conditions {

    private Conditions() {}

    /** {@code left operator right}; between numbers JavaScript's {@code ==} and {@code ===} are one. */
    static ConditionNode compared(NumberNode left, String operator, NumberNode right) {
        return switch (operator) {
            case "<" -> variables -> sign(left, right, variables) < 0;
            case "<=" -> variables -> sign(left, right, variables) <= 0;
            case ">" -> variables -> sign(left, right, variables) > 0;
            case ">=" -> variables -> sign(left, right, variables) >= 0;
            case "==", "===" -> variables -> sign(left, right, variables) == 0;
            default -> variables -> sign(left, right, variables) != 0;
        };
    }

    private static int sign(NumberNode left, NumberNode right, Variables variables) {
        return Decimals.compare(left.value(variables), right.value(variables));
    }

    static ConditionNode any(List<ConditionNode> chain) {
        ConditionNode[] conditions = chain.toArray(ConditionNode[]::new);
        return variables -> {
            for (ConditionNode condition : conditions) {
                if (condition.holds(variables)) {
                    return true;
                }
            }
            return false;
        };
    }

    static ConditionNode all(List<ConditionNode> chain) {
        ConditionNode[] conditions = chain.toArray(ConditionNode[]::new);
        return variables -> {
            for (ConditionNode condition : conditions) {
                if (!condition.holds(variables)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** {@code a == b == c …} from left to right; {@code a != b} is {@code a == !b}. */
    static ConditionNode same(List<ConditionNode> chain) {
        ConditionNode first = chain.get(0);
        ConditionNode[] others = chain.subList(1, chain.size()).toArray(ConditionNode[]::new);
        return variables -> {
            boolean holds = first.holds(variables);
            for (ConditionNode other : others) {
                holds = holds == other.holds(variables);
            }
            return holds;
        };
    }

    static ConditionNode not(ConditionNode operand) {
        return variables -> !operand.holds(variables);
    }

    static ConditionNode choice(ConditionNode condition, ConditionNode yes, ConditionNode no) {
        return variables -> condition.holds(variables) ? yes.holds(variables) : no.holds(variables);
    }
}
