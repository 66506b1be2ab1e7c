package kassa.domain.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kassa.domain.campaign.Evaluation.Undefined;
import kassa.domain.campaign.Evaluation.Value;
import kassa.domain.rule.RuleViolation;

/**
 * What a campaign gives, such as {@code amount >= 3 ? amount - 1 : amount}: a subset of JavaScript, parsed once.
 *
 * <p>It has {@code ?:}, {@code ||}, {@code &&}, {@code !}, {@code < <= > >= == != === !==}, {@code + - * / %}, signs,
 * brackets, decimal numbers, the variables of its {@link CampaignType}, {@code Math.floor ceil round trunc abs min max}
 * and an optional {@code ;} at the end, with the precedence of JavaScript. En dash and minus sign count as minus.
 *
 * <p>Conditions and numbers never mix: {@code ?:}, {@code ||}, {@code &&} and {@code !} take conditions, {@code ==} and
 * its kin two numbers or two conditions, everything else numbers; the whole is a number.
 *
 * <p>Numbers are decimals of 34 digits, so 0.1 + 0.2 is 0.3. Comparisons and the functions that round look at 20
 * decimals, so 10 / 3 * 3 is 10; {@code %} has all its digits, but nothing is left where 20 decimals show nothing. A
 * division by zero and a number on the way that is not of a magnitude from 10⁻¹⁰⁰ to below 10¹⁰⁰ leave the result
 * undefined, unless they stand in a branch that is not taken.
 *
 * <p>Limits: 1,000 characters, 50 levels of nesting, literals of 34 digits with exponents from −30 to 30. Parsing and
 * evaluation take time linear in the text. Immutable and safe for use by many threads.
 */
public final class CampaignExpression {

    /** The longest expression. */
    public static final int MAX_LENGTH = 1000;

    private final String text;
    private final CampaignType type;
    private final NumberNode root;
    private final List<BigDecimal> literals;

    private CampaignExpression(String text, CampaignType type) {
        Parser parser = new Parser(text, type);
        this.text = text;
        this.type = type;
        this.root = parser.whole();
        this.literals = parser.literals();
    }

    /**
     * The expression that {@code text} writes, over the variables of {@code type}.
     *
     * @throws RuleViolation {@code campaign.expression} with a detail such as {@code line 1, column 8: expected ==
     *     to compare (there is no assignment), found '='}
     */
    public static CampaignExpression parse(String text, CampaignType type) {
        Objects.requireNonNull(type, "type");
        if (text.length() > MAX_LENGTH) {
            throw new Place(text, MAX_LENGTH)
                    .refusal("at most " + MAX_LENGTH + " characters", String.valueOf(text.length()));
        }
        return new CampaignExpression(text, type);
    }

    /** What the expression comes to, be it within the type's limits or not. */
    public Evaluation evaluate(Variables variables) {
        try {
            return new Value(root.value(variables));
        } catch (UndefinedNumber undefined) {
            return undefined.evaluation();
        }
    }

    /**
     * What the expression comes to if that is from zero to what it was before; otherwise undefined, with the reason.
     *
     * <p>A result that differs from a limit only beyond 20 decimals is that limit.
     */
    public Evaluation evaluateWithinLimits(Variables variables) {
        Evaluation evaluation = evaluate(variables);
        return evaluation instanceof Value value ? limited(value, type.limit(variables)) : evaluation;
    }

    private Evaluation limited(Value value, BigDecimal limit) {
        int toZero = Decimals.compare(value.number(), BigDecimal.ZERO);
        int toLimit = Decimals.compare(value.number(), limit);
        if (toZero < 0) {
            return new Undefined("the result " + plain(value.number()) + " is below zero");
        }
        if (toLimit > 0) {
            return new Undefined("the result " + plain(value.number()) + " is above the "
                    + type.subject().words() + " " + plain(limit));
        }
        return toLimit == 0 ? new Value(limit) : toZero == 0 ? new Value(BigDecimal.ZERO) : value;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The expression as it was written. */
    public String text() {
        return text;
    }

    public CampaignType type() {
        return type;
    }

    /**
     * The numbers that stand in the text, ascending, without duplicates: {@code amount >= 3 ? amount - 1 : amount} has 1
     * and 3. A sign before a number is not part of it.
     */
    public List<BigDecimal> literals() {
        return literals;
    }

    /** Whether the other is the same text for the same type. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CampaignExpression that && text.equals(that.text) && type == that.type;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, type);
    }

    @Override
    public String toString() {
        return text;
    }
}
