package kassa.domain.campaign.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kassa.domain.campaign.expression.Form.Kind;

/** Random terms in which every part is of the kind that JavaScript's subset wants there. */
final class Terms {

    private static final List<String> ODD_SPELLINGS =
            List.of("0", ".5", "5.", "0.0", "0e5", "1.e2", "2.50", "1E-2", ".250");
    private static final List<Form> SIGNS = List.of(Form.NEGATIVE, Form.POSITIVE);
    private static final List<Form> OPERATORS =
            List.of(Form.TIMES, Form.OVER, Form.REMAINDER, Form.PLUS, Form.PLUS, Form.MINUS, Form.MINUS, Form.TIMES);
    private static final List<Form> FUNCTIONS = formsOf(Form.FLOOR, Form.MAX);
    private static final List<Form> COMPARISONS = formsOf(Form.BELOW, Form.AT_LEAST);
    private static final List<Form> EQUALITIES = formsOf(Form.EQUAL, Form.STRICTLY_UNEQUAL);
    private static final List<Form> BETWEEN_CONDITIONS = formsOf(Form.SAME, Form.OR);

    private final Random chance;
    private final List<String> variables;

    Terms(Random chance, List<String> variables) {
        this.chance = chance;
        this.variables = variables;
    }

    private static List<Form> formsOf(Form first, Form last) {
        return List.copyOf(EnumSet.range(first, last));
    }

    Term of(Kind kind, int depth) {
        return kind == Kind.NUMBER ? number(depth) : condition(depth);
    }

    private Term number(int depth) {
        int dice = chance.nextInt(100);
        if (depth == 0 || dice < 12) {
            return chance.nextInt(5) < 2 ? literal() : Term.variable(oneOf(variables));
        }
        Form form = dice < 58
                ? oneOf(OPERATORS)
                : dice < 76 ? Form.NUMBER_CHOICE : dice < 91 ? oneOf(FUNCTIONS) : oneOf(SIGNS);
        return made(form, depth - 1);
    }

    private Term condition(int depth) {
        int dice = chance.nextInt(100);
        if (depth == 0 || dice < 50) {
            return made(oneOf(COMPARISONS), Math.max(0, depth - 1));
        }
        Form form = dice < 58
                ? oneOf(EQUALITIES)
                : dice < 86 ? oneOf(BETWEEN_CONDITIONS) : dice < 95 ? Form.NOT : Form.CONDITION_CHOICE;
        return made(form, depth - 1);
    }

    private Term made(Form form, int depth) {
        List<Term> parts = new ArrayList<>();
        form.parts().forEach(kind -> parts.add(unlike(parts, of(kind, depth))));
        boolean takesMore = form == Form.MIN || form == Form.MAX;
        for (int more = takesMore ? chance.nextInt(4) : 0; more > 0; more--) {
            parts.add(number(depth));
        }
        return new Term(form, parts);
    }

    /** Another number than the one before: a total compared with itself would tell little, and nothing of doubles. */
    private Term unlike(List<Term> before, Term term) {
        boolean again = term.kind() == Kind.NUMBER && before.contains(term);
        return again ? literal() : term;
    }

    private Term literal() {
        return Term.literal(
                switch (chance.nextInt(20)) {
                    case 0 -> chance.nextInt(10) + exponent(30);
                    case 1 -> chance.nextInt(10) + "." + digits(chance.nextInt(34));
                    case 2 -> digits(1 + chance.nextInt(33)) + "." + chance.nextInt(10);
                    case 3, 4 -> oneOf(ODD_SPELLINGS);
                    case 5, 6 -> chance.nextInt(100) + "." + chance.nextInt(100) + exponent(3);
                    case 7, 8, 9, 10, 11, 12 ->
                        BigDecimal.valueOf(chance.nextInt(10_000), 2).toPlainString();
                    case 13 -> chance.nextInt(10) + ".5";
                    default -> String.valueOf(chance.nextInt(13));
                });
    }

    private String exponent(int largest) {
        return oneOf(List.of("e", "E"))
                + oneOf(List.of("", "+", "-"))
                + oneOf(List.of("", "0"))
                + chance.nextInt(largest + 1);
    }

    private String digits(int count) {
        return chance.ints(count, 1, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
