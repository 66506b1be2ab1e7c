package kassa.bootstrap.simulator;

import java.util.Optional;

/** Labels as scales print them in Estonia: 23, six digits of the article, four of grams, a check digit. */
final class Label {

    private static final int WITHOUT_CHECK = 12;
    private static final int ARTICLE_END = 8;
    private static final String PREFIX = "23";
    private static final String NO_GRAMS = "0000";

    private Label() {}

    /** The label of so many grams of a product whose code has room for them. */
    static Optional<String> of(ShelfProduct product, int grams) {
        String code = product.barcode();
        boolean fits = code.matches("[0-9]{13}")
                && code.startsWith(PREFIX)
                && code.startsWith(NO_GRAMS, ARTICLE_END)
                && product.unit().equals("KILOGRAM");
        return fits
                ? Optional.of(withCheckDigit(code.substring(0, ARTICLE_END) + "%04d".formatted(grams)))
                : Optional.empty();
    }

    /** The code with its check digit, as GS1 computes it. */
    static String withCheckDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < WITHOUT_CHECK; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }

    /** The same code with a wrong check digit. */
    static String misread(String code) {
        int last = code.length() - 1;
        return code.substring(0, last) + (code.charAt(last) - '0' + 1) % 10;
    }
}
