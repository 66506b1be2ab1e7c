package kassa.domain.campaign;

import kassa.domain.rule.RuleViolation;

/** A word of an expression: a number, a name, a symbol, its end, or something that can be none of them. */
record Token(Kind kind, String text, Place place) {

    enum Kind {
        NUMBER,
        NAME,
        SYMBOL,
        END,
        /** Where reading stops: what JavaScript reads otherwise, or not at all. */
        ALIEN
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    RuleViolation refusal(String expected) {
        String instead = kind == Kind.ALIEN ? Lexer.remedy(text).orElse(expected) : expected;
        return place.refusal(instead, kind == Kind.END ? "the end" : Quote.of(text));
    }
}
