package kassa.domain.campaign.expression;

import static kassa.domain.campaign.expression.Form.Kind.CONDITION;
import static kassa.domain.campaign.expression.Form.Kind.NUMBER;

import java.util.List;

/** What an expression can be made of, with the precedence of JavaScript: the higher one binds more. */
enum Form {
    LITERAL("", 9, NUMBER),
    VARIABLE("", 9, NUMBER),
    FLOOR("floor", 9, NUMBER, NUMBER),
    CEIL("ceil", 9, NUMBER, NUMBER),
    ROUND("round", 9, NUMBER, NUMBER),
    TRUNC("trunc", 9, NUMBER, NUMBER),
    ABS("abs", 9, NUMBER, NUMBER),
    MIN("min", 9, NUMBER, NUMBER),
    MAX("max", 9, NUMBER, NUMBER),
    NEGATIVE("-", 8, NUMBER, NUMBER),
    POSITIVE("+", 8, NUMBER, NUMBER),
    NOT("!", 8, CONDITION, CONDITION),
    TIMES("*", 7, NUMBER, NUMBER, NUMBER),
    OVER("/", 7, NUMBER, NUMBER, NUMBER),
    REMAINDER("%", 7, NUMBER, NUMBER, NUMBER),
    PLUS("+", 6, NUMBER, NUMBER, NUMBER),
    MINUS("-", 6, NUMBER, NUMBER, NUMBER),
    BELOW("<", 5, CONDITION, NUMBER, NUMBER),
    AT_MOST("<=", 5, CONDITION, NUMBER, NUMBER),
    ABOVE(">", 5, CONDITION, NUMBER, NUMBER),
    AT_LEAST(">=", 5, CONDITION, NUMBER, NUMBER),
    EQUAL("==", 4, CONDITION, NUMBER, NUMBER),
    STRICTLY_EQUAL("===", 4, CONDITION, NUMBER, NUMBER),
    UNEQUAL("!=", 4, CONDITION, NUMBER, NUMBER),
    STRICTLY_UNEQUAL("!==", 4, CONDITION, NUMBER, NUMBER),
    SAME("==", 4, CONDITION, CONDITION, CONDITION),
    STRICTLY_SAME("===", 4, CONDITION, CONDITION, CONDITION),
    DIFFERENT("!=", 4, CONDITION, CONDITION, CONDITION),
    STRICTLY_DIFFERENT("!==", 4, CONDITION, CONDITION, CONDITION),
    AND("&&", 3, CONDITION, CONDITION, CONDITION),
    OR("||", 2, CONDITION, CONDITION, CONDITION),
    NUMBER_CHOICE("?", 1, NUMBER, CONDITION, NUMBER, NUMBER),
    CONDITION_CHOICE("?", 1, CONDITION, CONDITION, CONDITION, CONDITION);

    static final int LOOSEST = 1;

    private static final int SIGN = 8;

    private final String symbol;
    private final int precedence;
    private final Kind kind;
    private final List<Kind> parts;

    Form(String symbol, int precedence, Kind kind, Kind... parts) {
        this.symbol = symbol;
        this.precedence = precedence;
        this.kind = kind;
        this.parts = List.of(parts);
    }

    enum Kind {
        NUMBER,
        CONDITION;

        Kind other() {
            return this == NUMBER ? CONDITION : NUMBER;
        }

        @Override
        public String toString() {
            return this == NUMBER ? "a number" : "a condition";
        }
    }

    String symbol() {
        return symbol;
    }

    int precedence() {
        return precedence;
    }

    Kind kind() {
        return kind;
    }

    /** What it is made of; {@code min} and {@code max} may have more of the same. */
    List<Kind> parts() {
        return parts;
    }

    boolean isCall() {
        return precedence > SIGN && !parts.isEmpty();
    }

    boolean isChoice() {
        return precedence == LOOSEST;
    }

    /** Whether it compares two of a kind, be it numbers or conditions. */
    boolean isEquality() {
        return precedence == EQUAL.precedence;
    }

    /** How tightly the part at {@code index} has to bind to stand without brackets. */
    int tightness(int index) {
        if (isCall() || isChoice()) {
            return isChoice() && index == 0 ? precedence + 1 : LOOSEST;
        }
        boolean chains = precedence != BELOW.precedence;
        return index == 0 && chains || precedence == SIGN ? precedence : precedence + 1;
    }
}
