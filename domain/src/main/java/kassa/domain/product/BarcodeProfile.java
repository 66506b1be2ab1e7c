package kassa.domain.product;

import static kassa.domain.product.CodeLayout.Content.COUNT;
import static kassa.domain.product.CodeLayout.Content.PRICE;
import static kassa.domain.product.CodeLayout.Content.WEIGHT;
import static kassa.domain.product.CodeLayout.fiveVerifiedDigits;
import static kassa.domain.product.CodeLayout.fourDigits;

import java.util.List;
import java.util.Optional;

/**
 * How a country lays out the codes that stores print on what they weigh (GS1 prefixes 20 to 29, restricted circulation):
 * in Estonia {@code 2310110108465} is 846 grams of what {@code 2310110100001} names.
 *
 * <p>The catalogue names the product by the code with the digits of the value zeroed. Whether it also zeroes a digit that
 * verifies the value, and whether its check digit is right, does not matter: {@link ScannedCode.Measured#names} and
 * {@link Barcode#key} find the product whichever way it is written.
 */
public enum BarcodeProfile {
    /**
     * Estonia (GS1 Estonia, variable-measure items): prefix, three digits of the supplier, three of the article, four of the
     * value, check digit. 20, 21 and 22 tell a price in 0.01, 0.1 and 1; 23, 24 and 25 a weight in 1, 10 and 100 grams.
     */
    EE(
            fourDigits("20", PRICE, 2),
            fourDigits("21", PRICE, 1),
            fourDigits("22", PRICE, 0),
            fourDigits("23", WEIGHT, 3),
            fourDigits("24", WEIGHT, 2),
            fourDigits("25", WEIGHT, 1)),
    /**
     * Germany (GS1 Germany, GTIN in use): a 2, five digits of the article, a digit that verifies the value, five of the
     * value, check digit. 22 and 23 tell a price in cents, 25 and 26 a count, 28 and 29 a weight in grams.
     */
    DE(
            fiveVerifiedDigits("22", PRICE, 2),
            fiveVerifiedDigits("23", PRICE, 2),
            fiveVerifiedDigits("25", COUNT, 0),
            fiveVerifiedDigits("26", COUNT, 0),
            fiveVerifiedDigits("28", WEIGHT, 3),
            fiveVerifiedDigits("29", WEIGHT, 3));

    private static final int DIGITS = 13;

    private final List<CodeLayout> layouts;

    BarcodeProfile(CodeLayout... layouts) {
        this.layouts = List.of(layouts);
    }

    /** What {@code code} tells: as an element string of GS1, as a variable-measure code of this country, or as neither. */
    public ScannedCode read(Barcode code) {
        String text = code.value();
        return ElementString.isOne(text) ? ElementString.read(text) : readDigits(code);
    }

    private ScannedCode readDigits(Barcode code) {
        String digits = thirteen(code.value());
        return code.hasGtinShape()
                ? layout(digits).map(layout -> layout.read(digits)).orElseGet(ScannedCode.Plain::new)
                : new ScannedCode.Plain();
    }

    /** 14 digits that begin with a zero are 13. */
    private static String thirteen(String text) {
        return text.length() == DIGITS + 1 && text.startsWith("0") ? text.substring(1) : text;
    }

    private Optional<CodeLayout> layout(String digits) {
        return layouts.stream()
                .filter(layout -> digits.length() == DIGITS && digits.startsWith(layout.prefix()))
                .findFirst();
    }
}
