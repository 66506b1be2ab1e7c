package kassa.domain.campaign;

/** A piece of a parsed expression: either a number or a condition, never both. */
sealed interface Node permits NumberNode, ConditionNode {}
