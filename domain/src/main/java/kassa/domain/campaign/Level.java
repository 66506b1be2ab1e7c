package kassa.domain.campaign;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The levels of JavaScript's binary operators, from the one that binds least; all of them go from left to right. */
enum Level {
    OR("||") {
        @Override
        Node join(Operand first, List<Rest> chain) {
            return Conditions.any(conditions(first, chain));
        }
    },
    AND("&&") {
        @Override
        Node join(Operand first, List<Rest> chain) {
            return Conditions.all(conditions(first, chain));
        }
    },
    EQUALITY("==", "!=", "===", "!==") {
        @Override
        Node join(Operand first, List<Rest> chain) {
            if (first.node() instanceof ConditionNode) {
                return Conditions.same(conditions(first, chain));
            }
            Node pair = comparison(first, chain.get(0));
            Operand left = new Operand(first.place(), pair);
            return chain.size() == 1 ? pair : join(left, chain.subList(1, chain.size()));
        }
    },
    RELATION("<", "<=", ">", ">=") {
        @Override
        Node join(Operand first, List<Rest> chain) {
            if (chain.size() > 1) {
                throw chain.get(1).operator().refusal("&& and another comparison");
            }
            return comparison(first, chain.get(0));
        }
    },
    SUM("+", "-") {
        @Override
        Node join(Operand first, List<Rest> chain) {
            return Arithmetic.chain(first.number(), steps(chain));
        }
    },
    PRODUCT("*", "/", "%") {
        @Override
        Node join(Operand first, List<Rest> chain) {
            return Arithmetic.chain(first.number(), steps(chain));
        }
    };

    private final Set<String> operators;

    Level(String... operators) {
        this.operators = Set.of(operators);
    }

    /** An operator and what stands to its right. */
    record Rest(Token operator, Operand right) {

        private ConditionNode condition() {
            ConditionNode condition = right.condition();
            return operator.text().startsWith("!") ? Conditions.not(condition) : condition;
        }

        private Step step() {
            return Step.of(operator, right.number());
        }
    }

    /** What {@code first} and the rest of its chain, one or more, come to together. */
    abstract Node join(Operand first, List<Rest> chain);

    boolean has(Token token) {
        return token.is(Token.Kind.SYMBOL) && operators.contains(token.text());
    }

    private static List<ConditionNode> conditions(Operand first, List<Rest> chain) {
        return Stream.concat(Stream.of(first.condition()), chain.stream().map(Rest::condition))
                .collect(Collectors.toList());
    }

    private static List<Step> steps(List<Rest> chain) {
        return chain.stream().map(Rest::step).collect(Collectors.toList());
    }

    private static ConditionNode comparison(Operand left, Rest rest) {
        return Conditions.compared(
                left.number(), rest.operator().text(), rest.right().number());
    }
}
