package kassa.domain.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;

/**
 * How the 13 digits of a variable-measure code with one prefix are laid out: a reference of the product, perhaps a digit
 * that verifies the value, the value, the check digit.
 *
 * @param prefix the two digits that it begins with
 * @param decimals of the value: 3 if it counts grams, 2 if it counts cents
 * @param valueStart where the value begins; it ends before the check digit
 * @param verified whether the digit before the value verifies it
 */
record CodeLayout(String prefix, Content content, int decimals, int valueStart, boolean verified) {

    private static final int DIGITS = 13;
    private static final int CHECK_DIGIT = DIGITS - 1;

    /** What the value counts. */
    enum Content {
        WEIGHT,
        PRICE,
        COUNT
    }

    /** Four digits of value, which nothing verifies: {@code PP TTT AAA VVVV K}. */
    static CodeLayout fourDigits(String prefix, Content content, int decimals) {
        return new CodeLayout(prefix, content, decimals, 8, false);
    }

    /** Five digits of value behind the one that verifies them: {@code PP AAAA C VVVVV K}. */
    static CodeLayout fiveVerifiedDigits(String prefix, Content content, int decimals) {
        return new CodeLayout(prefix, content, decimals, 7, true);
    }

    /** What {@code digits}, 13 of them with this prefix, tell. A value of zero tells nothing: it names the product. */
    ScannedCode read(String digits) {
        String value = digits.substring(valueStart, CHECK_DIGIT);
        Optional<String> fault = CheckDigit.fault(digits);
        if (fault.isPresent()) {
            return new ScannedCode.Unreadable(fault.get());
        }
        if (verified && digits.charAt(valueStart - 1) != PriceVerifier.of(value)) {
            return new ScannedCode.Unreadable(CheckDigit.mismatch(
                    "digit that verifies " + value, digits.charAt(valueStart - 1), PriceVerifier.of(value)));
        }
        BigDecimal told = new BigDecimal(value).movePointLeft(decimals);
        return told.signum() == 0 ? new ScannedCode.Plain() : new ScannedCode.Measured(names(digits), measure(told));
    }

    private PackageMeasure measure(BigDecimal told) {
        PackageMeasure none = PackageMeasure.none();
        return switch (content) {
            case WEIGHT -> none.withWeight(new Quantity(told, UnitOfMeasure.KILOGRAM));
            case PRICE -> none.withPrice(told);
            case COUNT -> none.withCount(told);
        };
    }

    /** The code with its value zeroed. A merchant may have kept any verifier, which verifies nothing then. */
    private List<Barcode> names(String digits) {
        String zeros = "0".repeat(CHECK_DIGIT - valueStart);
        if (!verified) {
            return List.of(named(digits.substring(0, valueStart) + zeros));
        }
        String reference = digits.substring(0, valueStart - 1);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(verifier -> named(reference + verifier + zeros))
                .toList();
    }

    private static Barcode named(String withoutCheckDigit) {
        return new Barcode(withoutCheckDigit + CheckDigit.of(withoutCheckDigit));
    }
}
