package kassa.domain.campaign;

/** A piece of an expression that holds or does not. */
@FunctionalInterface
non-sealed interface ConditionNode extends Node {

    /** @throws UndefinedNumber if a number that it depends on is undefined */
    boolean holds(Variables variables);
}
