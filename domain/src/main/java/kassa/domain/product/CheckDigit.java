package kassa.domain.product;

import java.util.Optional;

/**
 * The check digit of GS1 (General Specifications, section 7.9): weights 3 and 1 from the right, the sum a multiple of
 * ten.
 */
final class CheckDigit {

    private CheckDigit() {}

    /** The digit that completes {@code digits}. */
    static char of(CharSequence digits) {
        int sum = 0;
        for (int i = digits.length() - 1, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (digits.charAt(i) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** Whether the last of {@code digits} is the check digit of those before it. */
    static boolean holds(String digits) {
        int last = digits.length() - 1;
        return of(digits.substring(0, last)) == digits.charAt(last);
    }

    /** What is wrong with the last of {@code digits}, if it is not the check digit of those before it. */
    static Optional<String> fault(String digits) {
        int last = digits.length() - 1;
        return holds(digits)
                ? Optional.empty()
                : Optional.of(mismatch("check digit", digits.charAt(last), of(digits.substring(0, last))));
    }

    /** That one of the digits is another than it should be. */
    static String mismatch(String which, char found, char expected) {
        return "its " + which + " is " + found + " and should be " + expected;
    }
}
