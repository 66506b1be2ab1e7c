package kassa.bootstrap;

/** Texts from outside as they may go to a terminal: on one line, and without signs that steer it. */
final class Printable {

    private static final int SHOWN = 60;

    private Printable() {}

    /** The text with a question mark in place of every control, format or line-breaking character. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }

    /** The beginning of the text, in quotation marks. */
    static String quoted(String text) {
        String line = line(text);
        return '"' + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + '"';
    }
}
