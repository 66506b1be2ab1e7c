package kassa.domain.campaign;

import java.math.BigDecimal;

/** A piece of an expression that comes to a number. */
@FunctionalInterface
non-sealed interface NumberNode extends Node {

    /** @throws UndefinedNumber if there is none */
    BigDecimal value(Variables variables);
}
