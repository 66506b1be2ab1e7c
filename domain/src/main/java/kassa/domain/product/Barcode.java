package kassa.domain.product;

import java.util.Optional;
import kassa.domain.rule.RuleViolation;

/**
 * A code on a package, such as {@code 4740000000018}: a GTIN of GS1, an element string of GS1, or a code of the merchant's
 * own.
 *
 * <p>Codes are equal if their texts are. Whether two texts name the same GTIN (UPC-A 036000291452 and EAN-13
 * 0036000291452) is told by {@link #key}.
 *
 * @param value 1 to 100 printable characters, no blanks at its ends ({@code product.barcode}); the separator of element
 *     strings, U+001D, counts as printable
 */
public record Barcode(String value) {

    private static final int GTIN_DIGITS = 14;
    private static final int RESTRICTED_DIGITS = 13;
    /** Where the value of a variable-measure code ends in every country, and where the shortest one begins. */
    private static final int VALUE_START = 8;

    private static final String NO_VALUE = "0000";

    public Barcode {
        RuleViolation.unless(
                PrintableText.holds(value.replace(ElementString.SEPARATOR, '.')),
                ProductRule.BARCODE,
                "a barcode has 1 to 100 printable characters");
    }

    /**
     * What the catalogue finds the code by: a GTIN padded to 14 digits (GS1 General Specifications, section 3.3.2), also
     * one in an element string; any other code as it is.
     *
     * <p>The check digit of a code that names a variable-measure product, with zeros for the value, is put right: merchants
     * zero the value and often leave the check digit that the label had.
     */
    public String key() {
        if (ElementString.isOne(value)) {
            return ElementString.read(value)
                    .fold(() -> value, told -> told.names().get(0).key(), reason -> value);
        }
        if (namesVariableMeasure()) {
            String body = value.substring(0, value.length() - 1);
            return padded(body + CheckDigit.of(body));
        }
        return isGtin() ? padded(value) : value;
    }

    private static String padded(String digits) {
        return "0".repeat(GTIN_DIGITS - digits.length()) + digits;
    }

    private boolean namesVariableMeasure() {
        return value.length() == RESTRICTED_DIGITS
                && value.charAt(0) == '2'
                && value.startsWith(NO_VALUE, VALUE_START)
                && hasGtinShape();
    }

    /** Whether this is a GTIN-8, -12, -13 or -14 whose check digit holds (GS1 General Specifications, section 7.9). */
    public boolean isGtin() {
        return hasGtinShape() && CheckDigit.holds(value);
    }

    /** Whether this has the length and the digits of a GTIN, be its check digit right or wrong. */
    public boolean hasGtinShape() {
        int length = value.length();
        return (length == 8 || length >= 12 && length <= GTIN_DIGITS) && hasDigitsOnly();
    }

    private boolean hasDigitsOnly() {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What is wrong with it, if it has the shape of a GTIN and another check digit than it should have. */
    public Optional<String> fault() {
        return hasGtinShape() ? CheckDigit.fault(value) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
