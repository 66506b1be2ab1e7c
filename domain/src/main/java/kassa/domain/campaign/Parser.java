package kassa.domain.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.TreeSet;
import kassa.domain.rule.RuleViolation;

/**
 * Reads one expression from left to right, looking one token ahead.
 *
 * <p>Brackets, signs, {@code !} and {@code ?:} inside each other count as nesting, of at most 50 levels; nothing else
 * makes it go deeper. A chain of operators of one level is read and computed in a loop.
 */
final class Parser {

    private static final int MAX_NESTING = 50;
    private static final List<Level> LEVELS = List.of(Level.values());
    private static final String FUNCTIONS = "floor, ceil, round, trunc, abs, min or max";

    private final CampaignType type;
    private final Queue<Token> tokens;
    private final NavigableSet<BigDecimal> literals = new TreeSet<>();

    Parser(CharSequence text, CampaignType type) {
        this.type = type;
        this.tokens = Lexer.tokens(text);
    }

    /**
     * The whole expression, which is a number.
     *
     * @throws RuleViolation {@code campaign.expression} at the first place where it is not one
     */
    NumberNode whole() {
        Operand whole = conditional(0);
        if (tokens.element().is(";")) {
            tokens.remove();
        }
        Token last = tokens.remove();
        if (!last.is(Token.Kind.END)) {
            throw last.refusal("an operator or the end");
        }
        return whole.number();
    }

    /** The numbers read so far, ascending, without duplicates. */
    List<BigDecimal> literals() {
        return List.copyOf(literals);
    }

    private Operand conditional(int nesting) {
        Operand first = chain(0, nesting);
        return tokens.element().is("?") ? choice(first, nesting) : first;
    }

    private Operand choice(Operand first, int nesting) {
        ConditionNode condition = first.condition();
        int deeper = deeper(nesting, tokens.remove());
        Operand yes = conditional(deeper);
        expect(":", "an operator or ':'");
        Operand no = conditional(deeper);
        Node node = yes.node() instanceof NumberNode number
                ? Arithmetic.choice(condition, number, no.number())
                : Conditions.choice(condition, yes.condition(), no.condition());
        return new Operand(first.place(), node);
    }

    private Operand chain(int level, int nesting) {
        if (level == LEVELS.size()) {
            return signed(nesting);
        }
        Operand first = chain(level + 1, nesting);
        List<Level.Rest> rest = new ArrayList<>();
        while (LEVELS.get(level).has(tokens.element())) {
            rest.add(new Level.Rest(tokens.remove(), chain(level + 1, nesting)));
        }
        return rest.isEmpty()
                ? first
                : new Operand(first.place(), LEVELS.get(level).join(first, rest));
    }

    private Operand signed(int nesting) {
        Token token = tokens.remove();
        Node node = switch (token.text()) {
            case "-" -> Arithmetic.negative(signed(deeper(nesting, token)).number());
            case "+" -> signed(deeper(nesting, token)).number();
            case "!" -> Conditions.not(signed(deeper(nesting, token)).condition());
            default -> primary(token, nesting);
        };
        return new Operand(token.place(), node);
    }

    private Node primary(Token token, int nesting) {
        return switch (token.kind()) {
            case NUMBER -> literal(token);
            case NAME -> token.text().equals("Math") ? call(nesting) : variable(token);
            default -> bracket(token, nesting);
        };
    }

    private Literal literal(Token token) {
        Literal literal = Literal.of(token);
        literals.add(literal.number());
        return literal;
    }

    private Variable variable(Token token) {
        return type.variable(token.text()).orElseThrow(() -> token.refusal(operand()));
    }

    private Node bracket(Token token, int nesting) {
        if (!token.is("(")) {
            throw token.refusal(operand());
        }
        Node inner = conditional(deeper(nesting, token)).node();
        expect(")", "an operator or ')'");
        return inner;
    }

    private NumberNode call(int nesting) {
        expect(".", "'.' and " + FUNCTIONS);
        Token name = tokens.remove();
        MathFunction function = MathFunction.named(name.text()).orElseThrow(() -> name.refusal(FUNCTIONS));
        int deeper = deeper(nesting, expect("(", "'('"));
        List<NumberNode> arguments = new ArrayList<>(List.of(conditional(deeper).number()));
        while (function.takesMoreThan(arguments.size()) && tokens.element().is(",")) {
            tokens.remove();
            arguments.add(conditional(deeper).number());
        }
        expect(")", function.takesMoreThan(arguments.size()) ? "an operator, ',' or ')'" : "an operator or ')'");
        return function.of(arguments);
    }

    private Token expect(String symbol, String expected) {
        Token token = tokens.remove();
        if (!token.is(symbol)) {
            throw token.refusal(expected);
        }
        return token;
    }

    private String operand() {
        return "a number, " + String.join(", ", type.variables()) + ", Math." + FUNCTIONS + ", or '('";
    }

    private static int deeper(int nesting, Token token) {
        if (nesting == MAX_NESTING) {
            throw token.place().refusal("at most " + MAX_NESTING + " levels of nesting", "one more");
        }
        return nesting + 1;
    }
}
