package kassa.domain.campaign;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An operation that cannot be read")
class CampaignExpressionRefusalsTest {

    private static final String OPERAND = "a number, amount, Math.floor, ceil, round, trunc, abs, min or max, or '('";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "'' -> column 1: expected OPERAND, found the end",
                "; -> column 1: expected OPERAND, found ';'",
                "amount > -> column 9: expected OPERAND, found the end",
                "amont -> column 1: expected OPERAND, found 'amont'",
                "unitPrice -> column 1: expected OPERAND, found 'unitPrice'",
                "1 + total -> column 5: expected OPERAND, found 'total'",
                "amount * / 2 -> column 10: expected OPERAND, found '/'",
                "() -> column 2: expected OPERAND, found ')'",
                "Math.floor() -> column 12: expected OPERAND, found ')'",
                "amount amount -> column 8: expected an operator or the end, found 'amount'",
                "amount) -> column 7: expected an operator or the end, found ')'",
                "amount; amount -> column 9: expected an operator or the end, found 'amount'",
                "(amount -> column 8: expected an operator or ')', found the end",
                "amount > 1 ? 1 -> column 15: expected an operator or ':', found the end",
                "amount > 1 ? 1 ; 2 -> column 16: expected an operator or ':', found ';'",
                "amount > 1 -> column 1: expected a number, found a condition",
                "amount ? 1 : 2 -> column 1: expected a condition, found a number",
                "amount && 1 == 1 ? 1 : 2 -> column 1: expected a condition, found a number",
                "1 == 1 && amount ? 1 : 2 -> column 11: expected a condition, found a number",
                "!amount ? 1 : 2 -> column 2: expected a condition, found a number",
                "-(1 > 2) -> column 2: expected a number, found a condition",
                "1 + (1 > 2) -> column 5: expected a number, found a condition",
                "(1 > 2) == 1 ? 1 : 2 -> column 12: expected a condition, found a number",
                "1 == (1 > 2) ? 1 : 2 -> column 6: expected a number, found a condition",
                "1 > 2 ? 1 : 1 > 2 -> column 13: expected a number, found a condition",
                "1 < 2 < 3 ? 1 : 2 -> column 7: expected && and another comparison, found '<'",
                "Math.max(1, 1 > 2) -> column 13: expected a number, found a condition"
            })
    @DisplayName("campaign.expression: is refused with line, column, what was expected there and what was found")
    void grammar(String text, String why) {
        assertThat(assertRefused(CampaignRule.EXPRESSION, () -> parse(text)))
                .hasMessage("line 1, " + why.replace("OPERAND", OPERAND));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "amount = 3 -> column 8: expected == to compare (there is no assignment), found '='",
                "amount += 3 -> column 9: expected == to compare (there is no assignment), found '='",
                "amount ** 2 -> column 8: expected a single * (there is no power), found '**'",
                "--amount -> column 1: expected a space between two minus signs (there is no decrement), found '--'",
                "amount++ -> column 7: expected a space between two plus signs (there is no increment), found '++'",
                "amount // all -> column 8: expected an expression without comments, found '//'",
                "amount /* all */ -> column 8: expected an expression without comments, found '/*'",
                "amount & 1 -> column 8: expected &&, found '&'",
                "007 -> column 1: expected a number without a leading zero, found '007'",
                "0x10 -> column 1: expected a decimal number, found '0x10'",
                "10n -> column 1: expected a decimal number, found '10n'",
                "1_000 -> column 1: expected a decimal number, found '1_000'",
                "3amount -> column 1: expected a decimal number, found '3amount'",
                "1e -> column 1: expected a decimal number, found '1e'",
                "1e31 -> column 1: expected an exponent from -30 to 30, found '1e31'",
                "1e-31 -> column 1: expected an exponent from -30 to 30, found '1e-31'",
                "1e999999999 -> column 1: expected an exponent from -30 to 30, found '1e999999999'",
                "Math.pow(2, 3) -> column 6: expected floor, ceil, round, trunc, abs, min or max, found 'pow'",
                "Math -> column 5: expected '.' and floor, ceil, round, trunc, abs, min or max, found the end",
                "Math.floor amount -> column 12: expected '(', found 'amount'",
                "Math.floor(1, 2) -> column 13: expected an operator or ')', found ','",
                "Math.max(1; 2) -> column 11: expected an operator, ',' or ')', found ';'"
            })
    @DisplayName("campaign.expression: says what is meant where JavaScript has more than an operation has")
    void moreThanTheSubset(String text, String why) {
        assertThat(assertRefused(CampaignRule.EXPRESSION, () -> parse(text))).hasMessage("line 1, " + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'amount'",
                "\"amount\"",
                "`amount`",
                "amount.length",
                "amount[0]",
                "eval(amount)",
                "new Date()",
                "function() {}",
                "() => amount",
                "/a/",
                "amount, 1",
                "true ? 1 : 2",
                "null",
                "NaN",
                "Infinity",
                "this",
                "amount ?? 1",
                "amount?.x",
                "~amount",
                "amount << 1",
                "amount >>> 1",
                "typeof amount",
                "{}",
                "[]",
                "@",
                "#",
                "\\u0061mount",
                "amount\u0000",
                "amount\u00a0",
                "Math[\"floor\"](1)",
                "Math.PI",
                "math.floor(1)",
                "Amount",
                "<!-- 1",
                "1 --> 2",
                "if (1 > 2) 1",
                "var x = 1",
                "a\u0301mount"
            })
    @DisplayName("campaign.expression: is refused, whatever else of JavaScript stands in it")
    void rest(String text) {
        assertRefused(CampaignRule.EXPRESSION, () -> parse(text));
    }

    @Test
    @DisplayName("campaign.expression: letters that only look alike are named by their code")
    void lookAlikes() {
        assertThat(assertRefused(CampaignRule.EXPRESSION, () -> parse("1 + \u0430mount")))
                .hasMessage("line 1, column 5: expected " + OPERAND + ", found U+0430");
        assertThat(assertRefused(CampaignRule.EXPRESSION, () -> parse("amount \uff0b 1")))
                .hasMessage("line 1, column 8: expected an operator or the end, found U+FF0B");
        assertThat(assertRefused(CampaignRule.EXPRESSION, () -> parse("amount \ud83c\udf4e")))
                .hasMessage("line 1, column 8: expected an operator or the end, found U+1F34E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    @DisplayName("campaign.expression: lines are counted whatever ends them")
    void lines(String lineEnd) {
        String text = String.join(lineEnd, "amount >= 3", "  ? amount -", "  : amount");

        assertThat(assertRefused(CampaignRule.EXPRESSION, () -> parse(text)))
                .hasMessage("line 3, column 3: expected " + OPERAND + ", found ':'");
    }

    @Test
    @DisplayName("campaign.expression: has more than 1000 characters")
    void tooLong() {
        String longest = "amount" + " ".repeat(994);

        assertThat(parse(longest).text()).hasSize(1000);
        assertThat(assertRefused(CampaignRule.EXPRESSION, () -> parse(longest + " ")))
                .hasMessage("line 1, column 1001: expected at most 1000 characters, found 1001");
        assertRefused(CampaignRule.EXPRESSION, () -> parse("(".repeat(1 << 20)));
    }

    @Test
    @DisplayName("campaign.expression: is nested more than 50 levels deep, by brackets, signs or conditions")
    void tooDeep() {
        assertThat(parse("(".repeat(50) + "amount" + ")".repeat(50))).isNotNull();
        assertThat(parse("- ".repeat(50) + "amount")).isNotNull();
        assertThat(parse("amount > 1 ? 1 : ".repeat(50) + "2")).isNotNull();

        assertThat(assertRefused(CampaignRule.EXPRESSION, () -> parse("(".repeat(51) + "amount" + ")".repeat(51))))
                .hasMessage("line 1, column 51: expected at most 50 levels of nesting, found one more");
        assertRefused(CampaignRule.EXPRESSION, () -> parse("- ".repeat(51) + "amount"));
        assertRefused(CampaignRule.EXPRESSION, () -> parse("amount > 1 ? 1 : ".repeat(51) + "2"));
        assertRefused(CampaignRule.EXPRESSION, () -> parse("Math.abs(".repeat(51) + "1" + ")".repeat(51)));
        assertRefused(CampaignRule.EXPRESSION, () -> parse("!".repeat(900)));
    }

    @Test
    @DisplayName("campaign.expression: has a number of more than 34 digits")
    void tooManyDigits() {
        assertThat(parse("1".repeat(34))).isNotNull();
        assertThat(assertRefused(CampaignRule.EXPRESSION, () -> parse("1".repeat(35))))
                .hasMessage(
                        "line 1, column 1: expected a number of at most 34 digits, found '111111111111111111111111...'");
    }

    private static CampaignExpression parse(String text) {
        return CampaignExpression.parse(text, CampaignType.AMOUNT_TO_PAY);
    }
}
