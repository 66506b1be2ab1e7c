package kassa.domain.campaign;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What an operation comes to")
class CampaignExpressionTest {

    /** In all examples three pieces are bought at 4.02 each, for 12.06 in all. */
    private static final Variables THREE_COFFEES =
            new Variables(new BigDecimal("3"), new BigDecimal("4.02"), new BigDecimal("12.06"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "1 + 2 * 3 -> 7",
                "(1 + 2) * 3 -> 9",
                "10 - 4 - 3 -> 3",
                "100 / 10 / 2 -> 5",
                "2 * 7 % 4 -> 2",
                "7 % 4 * 2 -> 6",
                "1 - -1 -> 2",
                "-2 * -3 -> 6",
                "- - 5 -> 5",
                "-(2 + 3) -> -5",
                "+total -> 12.06",
                "2 + 3 > 4 ? 1 : 0 -> 1",
                "1 < 2 == 3 > 4 ? 1 : 0 -> 0",
                "1 == 1 || 1 == 2 && 1 == 2 ? 1 : 0 -> 1",
                "(1 == 1 || 1 == 2) && 1 == 2 ? 1 : 0 -> 0",
                "!(1 == 2) && 1 == 1 ? 1 : 0 -> 1",
                "1 > 0 ? 1 : 2 + 10 -> 1",
                "(1 > 0 ? 1 : 2) + 10 -> 11",
                "amount > 5 ? 1 : amount > 2 ? 2 : 3 -> 2",
                "1 > 0 ? 2 > 3 ? 5 : 6 : 7 -> 6"
            })
    @DisplayName("goes by the precedence of JavaScript")
    void precedence(String text, BigDecimal value) {
        assertThat(total(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3 > 2 | 1",
                "3 > 3 | 0",
                "3 >= 3 | 1",
                "2 >= 3 | 0",
                "2 < 3 | 1",
                "3 < 3 | 0",
                "3 <= 3 | 1",
                "4 <= 3 | 0",
                "3 == 3.0 | 1",
                "3 === 3.00 | 1",
                "3 == 4 | 0",
                "3 != 4 | 1",
                "3 !== 4 | 1",
                "3 != 3.0 | 0",
                "3 !== 3.0 | 0",
                "!(3 > 2) | 0",
                "!!(3 > 2) | 1",
                "(3 > 2) == (2 > 1) | 1",
                "(3 > 2) === (1 > 2) | 0",
                "(3 > 2) != (1 > 2) | 1",
                "1 == 2 == (3 == 4) | 1",
                "(amount > 1 ? 1 > 2 : 2 > 1) | 0"
            })
    @DisplayName("compares numbers with numbers and conditions with conditions")
    void conditions(String condition, BigDecimal value) {
        assertThat(total(condition + " ? 1 : 0")).isEqualByComparingTo(value);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Math.floor(2.7) | 2",
                "Math.floor(-2.1) | -3",
                "Math.ceil(2.1) | 3",
                "Math.ceil(-2.7) | -2",
                "Math.round(2.5) | 3",
                "Math.round(2.49) | 2",
                "Math.round(-2.5) | -2",
                "Math.round(-2.51) | -3",
                "Math.trunc(2.7) | 2",
                "Math.trunc(-2.7) | -2",
                "Math.abs(-3.5) | 3.5",
                "Math.abs(3.5) | 3.5",
                "Math.min(3, 1, 2) | 1",
                "Math.max(3, 1, 2) | 3",
                "Math.min(5) | 5",
                "Math . max ( 1 , 2 ) | 2",
                "Math.min(total, Math.max(10, amount)) | 10",
                "-7 % 3 | -1",
                "7 % -3 | 1",
                "5.5 % 2 | 1.5"
            })
    @DisplayName("rounds and takes remainders as JavaScript does")
    void functions(String text, BigDecimal value) {
        assertThat(total(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1 + 0.2 | 0.3",
                "4.35 * 100 | 435",
                "1.1 * 1.1 | 1.21",
                "Math.floor(10 / 3 * 3) | 10",
                "10 / 3 * 3 == 10 ? 1 : 0 | 1",
                "10 / 3 * 3 < 10 ? 1 : 0 | 0",
                "10 / 3 * 3 % 10 | 0",
                "10 % (10 / 3) | 0",
                "10 / 3 % 1 | 0.333333333333333333333333333333333",
                "10 / 3 - 10 / 3 % 1 | 3",
                "1 / 3 | 0.3333333333333333333333333333333333"
            })
    @DisplayName("is a decimal of 34 digits, not a binary fraction")
    void decimals(String text, BigDecimal value) {
        assertThat(total(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                ".5 | 0.5",
                "5. | 5",
                "0.5 | 0.5",
                "0 | 0",
                "1e3 | 1000",
                "1E-2 | 0.01",
                "2.5e+1 | 25",
                "1.e2 | 100",
                "0e5 | 0",
                "1e30 | 1000000000000000000000000000000",
                "1.234567890123456789012345678901234 | 1.234567890123456789012345678901234"
            })
    @DisplayName("reads the decimal numbers of JavaScript")
    void literals(String text, BigDecimal value) {
        assertThat(total(text)).isEqualByComparingTo(value);
    }

    @Test
    @DisplayName("takes the en dash of the platform's documentation, and the minus sign, for minus")
    void dashes() {
        assertThat(value("unitPrice \u2013 0.5", CampaignType.UNIT_PRICE)).isEqualByComparingTo("3.52");
        assertThat(total("total \u2212 2")).isEqualByComparingTo("10.06");
        assertThat(total("\u2212total + 20")).isEqualByComparingTo("7.94");
    }

    @Test
    @DisplayName("does not mind blanks, line ends and a semicolon at the end")
    void layout() {
        assertThat(total("\ttotal >= 5\r\n  ? total*0.98\n  :total ;\n")).isEqualByComparingTo("11.8188");
        assertThat(total("total>=5?total*0.98:total")).isEqualByComparingTo("11.8188");
    }

    @Test
    @DisplayName("knows the variables of its type")
    void variables() {
        assertThat(value("amount", CampaignType.AMOUNT_TO_PAY)).isEqualByComparingTo("3");
        assertThat(value("unitPrice * amount", CampaignType.UNIT_PRICE)).isEqualByComparingTo("12.06");
        assertThat(value("total", CampaignType.CART_TOTAL)).isEqualByComparingTo("12.06");
        assertThat(value("total / amount", CampaignType.CART_TOTAL_BY_AMOUNT)).isEqualByComparingTo("4.02");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "total / 0 | division by zero at line 1, column 7",
                "total % (total - total) | division by zero at line 1, column 7",
                "total % 1e-21 | division by zero at line 1, column 7",
                "1e30 * 1e30 * 1e30 * 1e30 | a number on the way is beyond 1e100 or finer than 1e-100",
                "1e-30 * 1e-30 * 1e-30 * 1e-30 | a number on the way is beyond 1e100 or finer than 1e-100"
            })
    @DisplayName("is nothing after a division by zero or beyond 100 decimal places, and says so")
    void undefined(String text, String reason) {
        assertThat(evaluation(text)).isEqualTo(new Evaluation.Undefined(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "total > 5 ? total : 1 / 0",
                "total < 5 ? 1 / 0 : total",
                "total > 5 || 1 / 0 > 1 ? total : 1",
                "total < 5 && 1 / 0 > 1 ? 1 : total"
            })
    @DisplayName("does not depend on what stands in a branch that is not taken")
    void branchNotTaken(String text) {
        assertThat(total(text)).isEqualByComparingTo("12.06");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "001 | amount + 1 | the result 4 is above the amount 3",
                "001 | amount - 4 | the result -1 is below zero",
                "002 | unitPrice * 1.5 | the result 6.03 is above the unit price 4.02",
                "002 | unitPrice - 5 | the result -0.98 is below zero",
                "501 | total + 0.01 | the result 12.07 is above the total 12.06",
                "502 | total - amount * 5 | the result -2.94 is below zero",
                "501 | total / 0 | division by zero at line 1, column 7"
            })
    @DisplayName("counts only within the limits of its type, from zero to what it was before")
    void beyondLimits(String type, String text, String reason) {
        CampaignExpression expression = CampaignExpression.parse(text, CampaignType.ofCode(type));

        assertThat(expression.evaluateWithinLimits(THREE_COFFEES)).isEqualTo(new Evaluation.Undefined(reason));
    }

    @Test
    @DisplayName("may be a limit itself, also one that 34 digits miss by a little")
    void atTheLimits() {
        assertThat(withinLimits("total")).isEqualTo(new Evaluation.Value(THREE_COFFEES.total()));
        assertThat(withinLimits("total - total")).isEqualTo(new Evaluation.Value(BigDecimal.ZERO));
        assertThat(withinLimits("total / 7 * 7")).isEqualTo(new Evaluation.Value(THREE_COFFEES.total()));
        assertThat(withinLimits("total / 7 * 7 - total")).isEqualTo(new Evaluation.Value(BigDecimal.ZERO));
    }

    @Test
    @DisplayName("is computed in a loop, however long a chain is")
    void longChain() {
        assertThat(total("1" + "+1".repeat(499))).isEqualByComparingTo("500");
    }

    @Test
    @DisplayName("can be asked for the numbers that stand in it")
    void numbersInIt() {
        CampaignExpression expression = CampaignExpression.parse(
                "amount >= 3 ? amount - 1 : Math.min(amount, 3.0, 0.5)", CampaignType.AMOUNT_TO_PAY);

        assertThat(expression.literals().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")))
                .isEqualTo("0.5 1 3");
    }

    @Test
    @DisplayName("is the same for the same text and type")
    void equality() {
        CampaignExpression expression = CampaignExpression.parse("total", CampaignType.CART_TOTAL);

        assertThat(expression)
                .isEqualTo(CampaignExpression.parse("total", CampaignType.CART_TOTAL))
                .hasSameHashCodeAs(CampaignExpression.parse("total", CampaignType.CART_TOTAL))
                .hasToString("total");
        assertThat(expression).isNotEqualTo(CampaignExpression.parse("total", CampaignType.CART_TOTAL_BY_AMOUNT));
        assertThat(expression).isNotEqualTo(CampaignExpression.parse("total ", CampaignType.CART_TOTAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1e100", "1e-101", "1e2147483647"})
    @DisplayName("campaign.variable: what it computes with is zero or more, and neither too large nor too fine")
    void unsoundVariable(BigDecimal value) {
        assertRefused(CampaignRule.VARIABLE, () -> Variables.ofAmount(value));
        assertRefused(CampaignRule.VARIABLE, () -> Variables.ofUnitPrice(value, BigDecimal.ONE));
        assertRefused(CampaignRule.VARIABLE, () -> Variables.ofCart(value, BigDecimal.ONE));
    }

    @Test
    @DisplayName("computes with 34 digits of what it is given")
    void variablesAreRounded() {
        BigDecimal fine = new BigDecimal("0.11111111111111111111111111111111119");

        assertThat(Variables.ofAmount(fine).amount()).isEqualTo("0.1111111111111111111111111111111112");
        assertThat(Variables.ofAmount(new BigDecimal("9.9e99")).amount()).isEqualByComparingTo("9.9e99");
        assertThat(Variables.ofAmount(new BigDecimal("1e-100")).amount()).isEqualByComparingTo("1e-100");
    }

    private static BigDecimal total(String text) {
        return value(text, CampaignType.CART_TOTAL_BY_AMOUNT);
    }

    private static BigDecimal value(String text, CampaignType type) {
        return CampaignExpression.parse(text, type).evaluate(THREE_COFFEES).fold(number -> number, reason -> {
            throw new AssertionError(text + " is undefined: " + reason);
        });
    }

    private static Evaluation evaluation(String text) {
        return CampaignExpression.parse(text, CampaignType.CART_TOTAL).evaluate(THREE_COFFEES);
    }

    private static Evaluation withinLimits(String text) {
        return CampaignExpression.parse(text, CampaignType.CART_TOTAL).evaluateWithinLimits(THREE_COFFEES);
    }
}
