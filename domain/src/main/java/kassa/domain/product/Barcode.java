package kassa.domain.product;

import kassa.domain.rule.RuleViolation;

/**
 * A code on a package, such as {@code 4740000000018}: a GTIN of GS1 or a code of the merchant's own.
 *
 * <p>Codes are equal if their texts are. Whether two texts name the same GTIN (UPC-A 036000291452 and EAN-13
 * 0036000291452) is told by {@link #key}.
 *
 * @param value 1 to 100 printable characters, no blanks at its ends ({@code product.barcode})
 */
public record Barcode(String value) {

    private static final int GTIN_DIGITS = 14;

    public Barcode {
        RuleViolation.unless(
                PrintableText.holds(value), ProductRule.BARCODE, "a barcode has 1 to 100 printable characters");
    }

    /**
     * What the catalogue finds the code by: a GTIN padded to 14 digits (GS1 General Specifications, section 3.3.2), any
     * other code as it is.
     */
    public String key() {
        return isGtin() ? "0".repeat(GTIN_DIGITS - value.length()) + value : value;
    }

    /** Whether this is a GTIN-8, -12, -13 or -14 whose check digit holds (GS1 General Specifications, section 7.9). */
    public boolean isGtin() {
        return hasGtinShape() && CheckDigit.holds(value);
    }

    /** Whether this has the length and the digits of a GTIN, be its check digit right or wrong. */
    public boolean hasGtinShape() {
        int length = value.length();
        return (length == 8 || length >= 12 && length <= GTIN_DIGITS)
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return value;
    }
}
