package kassa.adapter.http.receipt;

import java.util.regex.Pattern;

/** Texts from outside as cells of a CSV file. */
final class TextCells {

    /**
     * What a spreadsheet takes for the beginning of a formula, also in the wide signs of Japanese, and behind what it may
     * take for nothing.
     */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private TextCells() {}

    /** The text, behind an apostrophe if a spreadsheet would otherwise run it as a formula. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
