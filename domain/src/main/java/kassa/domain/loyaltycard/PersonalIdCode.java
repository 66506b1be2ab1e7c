package kassa.domain.loyaltycard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kassa.domain.rule.RuleViolation;

/**
 * An Estonian personal identification code (isikukood), such as {@code 39001010011}: century and sex, date of birth,
 * serial number and check digit ({@code loyaltycard.id-code}).
 *
 * <p>The check digit is the sum of the digits by a row of weights, modulo 11; if that is 10, by a second row; if that is
 * 10 too, 0 (standard EVS 585). No text that this class makes contains the code.
 *
 * @param value eleven digits
 */
public record PersonalIdCode(String value) {

    private static final Pattern FORM = Pattern.compile("[1-8][0-9]{10}");
    private static final List<Integer> FIRST_ROW = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 1);
    private static final List<Integer> SECOND_ROW = List.of(3, 4, 5, 6, 7, 8, 9, 1, 2, 3);
    private static final int MODULUS = 11;
    private static final int FIRST_CENTURY = 1800;

    public PersonalIdCode {
        RuleViolation.unless(
                FORM.matcher(value).matches() && isBirthday(value) && digit(value, 10) == checkDigit(value),
                LoyaltyRule.ID_CODE,
                "an Estonian personal code has eleven digits, a date of birth among them, and a check digit that is right");
    }

    /** The code as someone wrote it, blanks around it do not count. */
    public static PersonalIdCode parse(String text) {
        return new PersonalIdCode(text.strip());
    }

    private static boolean isBirthday(String code) {
        int century = FIRST_CENTURY + (digit(code, 0) - 1) / 2 * 100;
        try {
            LocalDate.of(century + number(code, 1), number(code, 3), number(code, 5));
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static int checkDigit(String code) {
        int first = remainder(code, FIRST_ROW);
        return first < 10 ? first : remainder(code, SECOND_ROW) % 10;
    }

    private static int remainder(String code, List<Integer> weights) {
        int sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * digit(code, i);
        }
        return sum % MODULUS;
    }

    private static int number(String code, int at) {
        return 10 * digit(code, at) + digit(code, at + 1);
    }

    private static int digit(String code, int at) {
        return code.charAt(at) - '0';
    }

    @Override
    public String toString() {
        return "a personal code";
    }
}
