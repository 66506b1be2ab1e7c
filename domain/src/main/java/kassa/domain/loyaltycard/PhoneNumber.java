package kassa.domain.loyaltycard;

import java.util.Optional;
import java.util.regex.Pattern;
import kassa.domain.rule.RuleViolation;

/**
 * A telephone number in the international form, such as {@code +37251234567} (ITU-T E.164; {@code loyaltycard.phone}).
 *
 * <p>No text that this class makes contains the number.
 *
 * @param value a plus and seven to fifteen digits, as many as the country has where its {@link NumberingPlan} is known
 */
public record PhoneNumber(String value) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u2010-\\u2013().\\-/]+");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,20}");
    private static final String PLUS = "+";
    private static final String EXIT_CODE = "00";

    public PhoneNumber {
        RuleViolation.unless(
                INTERNATIONAL.matcher(value).matches() && fitsPlan(value.substring(1)),
                LoyaltyRule.PHONE,
                "a telephone number has seven to fifteen digits behind a plus, as many as its country has");
    }

    private static boolean fitsPlan(String digits) {
        return NumberingPlan.ofInternational(digits)
                .map(plan -> plan.knows(digits))
                .orElse(true);
    }

    /**
     * The number as someone wrote it: with a plus or 00 in front, else as it is dialled in that country. Blanks, hyphens,
     * points, slashes and brackets do not count.
     *
     * @param plan that of the country where it was written, if it is known
     * @throws RuleViolation {@code loyaltycard.phone} if it is no such number
     */
    public static PhoneNumber parse(String text, Optional<NumberingPlan> plan) {
        String written = SEPARATORS.matcher(text).replaceAll("");
        if (written.startsWith(PLUS)) {
            return new PhoneNumber(written);
        }
        if (written.startsWith(EXIT_CODE)) {
            return new PhoneNumber(PLUS + written.substring(EXIT_CODE.length()));
        }
        return new PhoneNumber(Optional.of(written)
                .filter(digits -> DIGITS.matcher(digits).matches())
                .flatMap(digits -> plan.flatMap(country -> country.international(digits)))
                .map(PLUS::concat)
                .orElse(""));
    }

    @Override
    public String toString() {
        return "a telephone number";
    }
}
