package kassa.bootstrap.simulator;

/** Shows texts in a line. */
final class Difference {

    private static final int SHOWN = 160;
    private static final int AROUND = 40;

    private Difference() {}

    /** Where two texts begin to differ, and how. */
    static String of(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "at " + at + " '" + around(one, at) + "' and '" + around(other, at) + "'";
    }

    private static String around(String text, int at) {
        return clean(text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND)));
    }

    static String shortened(String text) {
        return clean(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
