package kassa.bootstrap.simulator;

import java.util.regex.Pattern;

/** Whether all numbers of a JSON text are written plain, 12.00 and never 1.2E+1. */
final class PlainNumbers {

    private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");
    private static final Pattern EXPONENT = Pattern.compile("[0-9][eE]");

    private PlainNumbers() {}

    static boolean areIn(String json) {
        return !EXPONENT.matcher(TEXTS.matcher(json).replaceAll("")).find();
    }
}
