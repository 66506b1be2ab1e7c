package kassa.domain.campaign;

import java.util.Locale;

/** Text from outside as messages show it: short, on one line, and unmistakable where letters only look alike. */
final class Quote {

    private static final int MAX_LENGTH = 24;

    private Quote() {}

    /** {@code 'amont'}, {@code 'aVeryLongNameWithoutEn...'} or {@code U+0430}, the first character that is not ASCII. */
    static String of(String text) {
        String shown = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        return shown.codePoints()
                .filter(character -> character < ' ' || character > '~')
                .mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character))
                .findFirst()
                .orElse("'" + shown + (shown.length() < text.length() ? "..." : "") + "'");
    }
}
