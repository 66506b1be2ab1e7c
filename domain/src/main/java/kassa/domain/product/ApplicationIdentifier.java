package kassa.domain.product;

import java.util.Map;

/**
 * How long the parts of an element string are that begin with an application identifier (GS1 General Specifications,
 * section 7.8: identifiers with predefined length; all other parts run to the next separator).
 */
final class ApplicationIdentifier {

    /** By the first two digits of the identifier: digits of the whole part, the identifier among them. */
    private static final Map<String, Integer> PREDEFINED = Map.ofEntries(
            Map.entry("00", 20),
            Map.entry("01", 16),
            Map.entry("02", 16),
            Map.entry("03", 16),
            Map.entry("04", 18),
            Map.entry("11", 8),
            Map.entry("12", 8),
            Map.entry("13", 8),
            Map.entry("14", 8),
            Map.entry("15", 8),
            Map.entry("16", 8),
            Map.entry("17", 8),
            Map.entry("18", 8),
            Map.entry("19", 8),
            Map.entry("20", 4),
            Map.entry("31", 10),
            Map.entry("32", 10),
            Map.entry("33", 10),
            Map.entry("34", 10),
            Map.entry("35", 10),
            Map.entry("36", 10),
            Map.entry("41", 16));

    private static final int TO_SEPARATOR = 0;

    private ApplicationIdentifier() {}

    /**
     * A part of an element string.
     *
     * @param start where its identifier begins
     * @param length of the whole part; 0 if it runs to the next separator
     */
    record Extent(String identifier, int start, int length) {

        int end(String text) {
            int separator = text.indexOf(ElementString.SEPARATOR, start);
            return length != TO_SEPARATOR ? start + length : separator < 0 ? text.length() : separator;
        }
    }

    /** The part that begins at {@code start}. The identifiers of measures and amounts, 31 to 36 and 39, have four digits. */
    static Extent extent(String text, int start) {
        String two = text.substring(start, Math.min(start + 2, text.length()));
        boolean isMeasure = two.compareTo("31") >= 0 && two.compareTo("36") <= 0 || two.equals("39");
        String identifier = text.substring(start, Math.min(start + (isMeasure ? 4 : 2), text.length()));
        return new Extent(identifier, start, PREDEFINED.getOrDefault(two, TO_SEPARATOR));
    }
}
