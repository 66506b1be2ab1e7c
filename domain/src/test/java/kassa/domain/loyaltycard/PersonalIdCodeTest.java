package kassa.domain.loyaltycard;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All codes are made by the rule, most with serial numbers that are given to nobody. */
@DisplayName("An Estonian personal code")
class PersonalIdCodeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "18001010007, first row",
        "18001010035, second row",
        "18001010270, neither row",
        "29912310009, first row",
        "29912310010, second row",
        "29912310490, neither row",
        "39001010000, first row",
        "39001010110, second row",
        "39001010590, neither row",
        "48402290007, first row",
        "48402290038, second row",
        "48402290390, neither row",
        "50002290002, first row",
        "50002290087, second row",
        "50002291610, neither row",
        "61201010004, first row",
        "61201010060, second row",
        "61201010430, neither row",
        "72101010004, first row",
        "72101010062, second row",
        "72101010180, neither row",
        "80406300002, first row",
        "80406300082, second row",
        "80406301850, neither row"
    })
    @DisplayName("has a check digit by the first row of weights, by the second, or 0 if neither gives one")
    void checkDigit(String code, String row) {
        assertThat(PersonalIdCode.parse(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"39001010000", "39001010110", "39001010590", "50002290087"})
    @DisplayName("loyaltycard.id-code: of ten check digits nine are wrong")
    void wrongCheckDigit(String code) {
        String front = code.substring(0, 10);
        IntStream.range(0, 10)
                .mapToObj(digit -> front + digit)
                .filter(each -> !each.equals(code))
                .forEach(each -> assertRefused(LoyaltyRule.ID_CODE, () -> PersonalIdCode.parse(each)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "4990229123, the year 1999 had no such day",
        "3000229123, nor had 1900",
        "3901301123, no such month",
        "3900100123, no such day",
        "3900431123, the month is shorter",
        "9900101123, no such century",
        "0900101123, nor this one"
    })
    @DisplayName("loyaltycard.id-code: a date that is none is refused, be the check digit right")
    void noBirthday(String digits, String reason) {
        assertRefused(LoyaltyRule.ID_CODE, () -> PersonalIdCode.parse(withCheckDigit(digits)));
    }

    /** By the standard, told here once more in other words. */
    private static String withCheckDigit(String digits) {
        int first = weighted(digits, "1234567891");
        int second = weighted(digits, "3456789123");
        return digits + (first < 10 ? first : second < 10 ? second : 0);
    }

    private static int weighted(String digits, String weights) {
        return IntStream.range(0, 10)
                        .map(i -> (digits.charAt(i) - '0') * (weights.charAt(i) - '0'))
                        .sum()
                % 11;
    }

    @Test
    @DisplayName("loyaltycard.id-code: every code with a serial number from 000 to 999 has one check digit")
    void everySerialNumber() {
        for (int serial = 0; serial < 1_000; serial++) {
            String code =
                    withCheckDigit("5000229" + String.valueOf(1_000 + serial).substring(1));
            assertThat(PersonalIdCode.parse(code).value()).isEqualTo(code);
            char other = code.charAt(10) == '9' ? '0' : (char) (code.charAt(10) + 1);
            assertRefused(LoyaltyRule.ID_CODE, () -> PersonalIdCode.parse(code.substring(0, 10) + other));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3900101000",
                "390010100000",
                "3900101000O",
                "EE39001010000",
                "٣٩٠٠١٠١٠٠٠٠",
                "320785-10235"
            })
    @DisplayName("loyaltycard.id-code: what has not eleven digits is refused, codes of other countries too")
    void malformed(String code) {
        assertRefused(LoyaltyRule.ID_CODE, () -> PersonalIdCode.parse(code));
    }

    @Test
    @DisplayName("is the same with blanks around it, and tells itself to nobody")
    void blanks() {
        PersonalIdCode code = PersonalIdCode.parse(" 39001010000\t");

        assertThat(code).isEqualTo(new PersonalIdCode("39001010000"));
        assertThat(code.toString()).doesNotContain("3900");
        assertThat(assertRefused(LoyaltyRule.ID_CODE, () -> PersonalIdCode.parse("39001010001"))
                        .getMessage())
                .doesNotContain("3900");
    }
}
