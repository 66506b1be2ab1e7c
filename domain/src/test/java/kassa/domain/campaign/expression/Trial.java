package kassa.domain.campaign.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kassa.domain.campaign.CampaignExpression;
import kassa.domain.campaign.CampaignRule;
import kassa.domain.campaign.CampaignType;
import kassa.domain.campaign.Variables;
import kassa.domain.rule.RuleViolation;

/** Anything at all, tried as an expression: it is refused in due form or comes to something. */
final class Trial {

    private static final Pattern REFUSAL =
            Pattern.compile("line \\d{1,4}, column \\d{1,4}: expected [ -~]{1,120}, found [ -~]{1,40}");

    private static final Pattern REASON = Pattern.compile("[ -~]{1,300}");

    private static final int MOST_DIGITS = 34;

    /** The last of 34 digits of the smallest number. */
    private static final int FINEST_SCALE = 133;

    private static final List<Variables> INPUTS = Stream.of(
                    "0", "3", "12.06451612903225806451612903225806", "1e-100", "9.999999999999999999999999999999999e99")
            .map(BigDecimal::new)
            .map(number -> new Variables(number, number, number))
            .collect(Collectors.toList());

    private Trial() {}

    /** Whether {@code text} is an expression; whatever is neither a due refusal nor a result fails the test. */
    static boolean parses(String text, CampaignType type) {
        try {
            CampaignExpression expression = CampaignExpression.parse(text, type);
            INPUTS.forEach(inputs -> assertComesToSomething(expression, inputs));
            return true;
        } catch (RuleViolation refusal) {
            assertThat(refusal.rule()).isEqualTo(CampaignRule.EXPRESSION);
            assertThat(refusal.getMessage()).matches(REFUSAL);
            return false;
        }
    }

    private static void assertComesToSomething(CampaignExpression expression, Variables inputs) {
        assertThat(expression.evaluate(inputs).<Boolean>fold(Trial::isBounded, Trial::isSaid))
                .isTrue();
        BigDecimal limit = expression.type().limit(inputs);
        assertThat(expression
                        .evaluateWithinLimits(inputs)
                        .<Boolean>fold(number -> isFromZeroTo(limit, number), Trial::isSaid))
                .isTrue();
    }

    private static boolean isBounded(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= FINEST_SCALE;
    }

    private static boolean isFromZeroTo(BigDecimal limit, BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(limit) <= 0;
    }

    private static boolean isSaid(String reason) {
        return REASON.matcher(reason).matches();
    }
}
