package kassa.domain.campaign;

import kassa.domain.rule.RuleViolation;

/** A parsed piece of an expression and where it begins. */
record Operand(Place place, Node node) {

    /** @throws RuleViolation {@code campaign.expression} if it is a condition */
    NumberNode number() {
        if (node instanceof NumberNode number) {
            return number;
        }
        throw place.refusal("a number", "a condition");
    }

    /** @throws RuleViolation {@code campaign.expression} if it is a number */
    ConditionNode condition() {
        if (node instanceof ConditionNode condition) {
            return condition;
        }
        throw place.refusal("a condition", "a number");
    }
}
