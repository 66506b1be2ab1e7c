package kassa.domain.loyaltycard;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kassa.domain.node.Institution;

/**
 * How telephone numbers are written within a country, such as {@code 5123 4567} in {@link #EE}.
 *
 * <p>Of these countries, numbers are known by their length; those of any other are known in the international form only.
 */
public enum NumberingPlan {
    /** Seven or eight digits; nothing is dialled before them. */
    EE("372", "[1-9][0-9]{6,7}", ""),
    /** Eight digits; nothing is dialled before them. */
    LV("371", "[1-9][0-9]{7}", ""),
    /** Eight digits, behind 0 or, as it was before, 8. */
    LT("370", "[1-9][0-9]{7}", "[08]"),
    /** Five to twelve digits, behind 0. */
    FI("358", "[1-9][0-9]{4,11}", "0");

    private final String callingCode;
    private final Pattern number;
    private final Pattern dialled;

    NumberingPlan(String callingCode, String number, String before) {
        this.callingCode = callingCode;
        this.number = Pattern.compile(number);
        this.dialled = Pattern.compile(before + "(?<number>" + number + ")");
    }

    /** The plan of the country in which the store is; empty if it is in another one, and {@link #EE} if it does not say. */
    public static Optional<NumberingPlan> of(Institution store) {
        return store.vatCountry().isEmpty()
                ? Optional.of(EE)
                : Arrays.stream(values())
                        .filter(plan -> plan.name()
                                .equals(store.vatCountry().orElseThrow().name()))
                        .findFirst();
    }

    /** The plan that a number in the international form, without its plus, belongs to. */
    static Optional<NumberingPlan> ofInternational(String digits) {
        return Arrays.stream(values())
                .filter(plan -> digits.startsWith(plan.callingCode))
                .findFirst();
    }

    /** Whether the number, in the international form without its plus, is as long as this country has them. */
    boolean knows(String international) {
        return number.matcher(international.substring(callingCode.length())).matches();
    }

    /** The international form, without its plus, of digits as they are dialled within the country. */
    Optional<String> international(String digits) {
        return Optional.of(dialled.matcher(digits))
                .filter(Matcher::matches)
                .map(match -> callingCode + match.group("number"))
                .or(() -> Optional.of(digits).filter(whole -> whole.startsWith(callingCode) && knows(whole)));
    }
}
