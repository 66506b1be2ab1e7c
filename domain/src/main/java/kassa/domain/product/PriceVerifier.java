package kassa.domain.product;

import java.util.List;

/**
 * The digit that verifies a price or measure of five digits inside a barcode (GS1 General Specifications, section 7.9,
 * check digit of five-digit price fields): 14685 is verified by 6.
 *
 * <p>Each digit of the field is weighed by a table of its position. The digit that the table {@code 5-} weighs with what
 * the sum lacks to the next multiple of ten is the verifier.
 */
final class PriceVerifier {

    /** Twice the digit, less the tens of that, the units of which. */
    private static final String TWO_MINUS = "0246891357";
    /** Five times the digit, plus the tens of that, the units of which. */
    private static final String FIVE_PLUS = "0516273849";
    /** Five times the digit, less the tens of that, the units of which. */
    private static final String FIVE_MINUS = "0594837261";

    private static final List<String> WEIGHTS = List.of(FIVE_PLUS, TWO_MINUS, FIVE_MINUS, FIVE_PLUS, TWO_MINUS);

    private PriceVerifier() {}

    /** The digit that verifies {@code field}, which has five digits. */
    static char of(String field) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.size(); i++) {
            sum += WEIGHTS.get(i).charAt(field.charAt(i) - '0') - '0';
        }
        char lacking = (char) ('0' + (10 - sum % 10) % 10);
        return (char) ('0' + FIVE_MINUS.indexOf(lacking));
    }
}
