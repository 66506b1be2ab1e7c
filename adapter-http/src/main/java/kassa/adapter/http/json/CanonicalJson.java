package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON as RFC 8785 (JCS) writes it, so that equal values make equal texts: names sorted by their UTF-16 units, no
 * blanks, only those characters escaped that have to be.
 *
 * <p>Numbers are whole and within ±(2⁵³ − 1), where every reader of JSON has the same number and all write it alike;
 * whatever else counts is written as a text.
 */
public final class CanonicalJson {

    private static final long SAFE = (1L << 53) - 1;
    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String ESCAPED_AS = "btnfr\"\\";

    /** Beyond that many zeros a number is left in the form in which it was written. */
    private static final int MOST_ZEROS = 1_000;

    private final StringBuilder out = new StringBuilder();
    private final boolean takesAnyNumber;

    private CanonicalJson(boolean takesAnyNumber) {
        this.takesAnyNumber = takesAnyNumber;
    }

    /**
     * The canonical text of a document.
     *
     * @throws IllegalArgumentException if it has a number that is not whole, or too large
     */
    public static String of(String json) {
        return written(json, false);
    }

    /**
     * The text of a document of anyone's, the same for all that say the same: as {@link #of}, but numbers are any, plain
     * and without zeros at their end.
     *
     * @throws InvalidRequest {@code malformed-json} if it is no JSON that this house accepts
     */
    public static String ofAny(String json) {
        return written(json, true);
    }

    private static String written(String json, boolean takesAnyNumber) {
        CanonicalJson canonical = new CanonicalJson(takesAnyNumber);
        canonical.write(JsonFormat.parse(new JsonText(json)));
        return canonical.out.toString();
    }

    /** Whether the number can be written as one. */
    public static boolean isSafe(long number) {
        return number >= -SAFE && number <= SAFE;
    }

    private void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node);
            case ARRAY -> writeArray(node);
            case STRING -> writeText(node.textValue());
            case NUMBER -> writeNumber(node);
            default -> out.append(node);
        }
    }

    private void writeObject(JsonNode object) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
        char before = '{';
        for (Map.Entry<String, JsonNode> field : sorted.entrySet()) {
            out.append(before);
            writeText(field.getKey());
            out.append(':');
            write(field.getValue());
            before = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void writeArray(JsonNode array) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write(array.get(i));
        }
        out.append(']');
    }

    private void writeNumber(JsonNode number) {
        if (takesAnyNumber) {
            out.append(plain(number.decimalValue()));
        } else {
            writeSafe(number);
        }
    }

    private static String plain(BigDecimal number) {
        boolean isPlain = Math.abs((long) number.scale()) <= MOST_ZEROS;
        return number.signum() == 0
                ? "0"
                : isPlain ? number.stripTrailingZeros().toPlainString() : number.toString();
    }

    private void writeSafe(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong() || !isSafe(number.longValue())) {
            throw new IllegalArgumentException(number + " is no number that every reader of JSON has alike");
        }
        out.append(number.longValue());
    }

    private void writeText(String text) {
        out.append('"');
        text.chars().forEach(unit -> writeUnit((char) unit));
        out.append('"');
    }

    private void writeUnit(char unit) {
        int known = SHORT_ESCAPES.indexOf(unit);
        if (known >= 0) {
            out.append('\\').append(ESCAPED_AS.charAt(known));
        } else if (unit < ' ') {
            out.append("\\u00").append(unit < 0x10 ? "0" : "1").append(Integer.toHexString(unit & 0xF));
        } else {
            out.append(unit);
        }
    }
}
