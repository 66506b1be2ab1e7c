package kassa.domain.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;

/**
 * Reads element strings of GS1, such as {@code (01)94740000000011(3103)000846}: texts of several parts, each behind an
 * application identifier (GS1 General Specifications, chapter 3; lengths from section 7.8).
 *
 * <p>They come as people read them, with identifiers in brackets, or as scanners send them: perhaps with a symbology
 * identifier such as {@code ]C1} in front, and with the separator FNC1 (U+001D) behind parts of variable length. Taken from
 * them are the GTIN (01), the net weight in kilograms (310n), the amount payable (392n) and the count (30); other parts are
 * passed over.
 */
final class ElementString {

    /** FNC1 as scanners send it: the group separator of ASCII. */
    static final char SEPARATOR = '\u001D';

    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\d{2,4})\\)");
    private static final Pattern UNMARKED = Pattern.compile("01\\d{14}[ -~]*");
    private static final Set<String> SYMBOLOGIES = Set.of("]C1", "]e0", "]d2", "]Q3", "]J1");
    private static final int SYMBOLOGY = 3;
    private static final int GTIN_PART = 16;

    private record Part(String identifier, String data) {

        @Override
        public String toString() {
            return "(" + identifier + ")" + data;
        }
    }

    private static final class Unsound extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unsound(String reason) {
            super(reason, null, false, false);
        }
    }

    private Optional<Barcode> gtin = Optional.empty();
    private PackageMeasure measure = PackageMeasure.none();

    private ElementString() {}

    /** Whether {@code text} means to be one, be it sound or not; one without any mark only counts if it is sound. */
    static boolean isOne(String text) {
        return isMarked(text)
                || text.length() >= GTIN_PART
                        && UNMARKED.matcher(text).matches()
                        && read(text).fold(() -> false, told -> true, reason -> false);
    }

    private static boolean isMarked(String text) {
        boolean bracketed = text.length() > 1 && text.charAt(0) == '(' && Character.isDigit(text.charAt(1));
        return bracketed || text.indexOf(SEPARATOR) >= 0 || isFromSymbology(text);
    }

    private static boolean isFromSymbology(String text) {
        return text.length() > SYMBOLOGY && SYMBOLOGIES.contains(text.substring(0, SYMBOLOGY));
    }

    static ScannedCode read(String text) {
        try {
            ElementString read = new ElementString();
            parts(text).forEach(read::take);
            Barcode named = read.gtin.orElseThrow(() -> new Unsound("it names no product, which is (01)"));
            return new ScannedCode.Measured(List.of(named), read.measure);
        } catch (Unsound unsound) {
            return new ScannedCode.Unreadable(unsound.getMessage());
        }
    }

    private static List<Part> parts(String text) {
        return text.startsWith("(") ? partsInBrackets(text) : partsInSequence(withoutMarks(text));
    }

    private static List<Part> partsInBrackets(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher identifier = IN_BRACKETS.matcher(text);
        require(identifier.lookingAt(), "it begins with no application identifier");
        int end;
        do {
            String named = identifier.group(1);
            int start = identifier.end();
            end = identifier.find() ? identifier.start() : text.length();
            parts.add(new Part(named, text.substring(start, end)));
        } while (end < text.length());
        return parts;
    }

    private static String withoutMarks(String text) {
        int start = isFromSymbology(text) ? SYMBOLOGY : 0;
        while (start < text.length() && text.charAt(start) == SEPARATOR) {
            start++;
        }
        return text.substring(start);
    }

    private static List<Part> partsInSequence(String text) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            ApplicationIdentifier.Extent extent = ApplicationIdentifier.extent(text, start);
            require(extent.identifier().indexOf(SEPARATOR) < 0, "a separator stands within an identifier");
            int end = extent.end(text);
            require(end <= text.length(), "it ends within (" + extent.identifier() + ")");
            parts.add(new Part(
                    extent.identifier(),
                    text.substring(start + extent.identifier().length(), end)));
            start = end < text.length() && text.charAt(end) == SEPARATOR ? end + 1 : end;
        }
        return parts;
    }

    private void take(Part part) {
        String identifier = part.identifier();
        if (identifier.equals("01")) {
            takeGtin(part);
        } else if (identifier.equals("30")) {
            BigDecimal count = number(part, "\\d{1,8}", "up to 8 digits", 0);
            measure = measure.withCount(once(measure.count(), count, part));
        } else if (identifier.length() == 4 && identifier.startsWith("310")) {
            Quantity weight = new Quantity(number(part, "\\d{6}", "6 digits", decimals(part)), UnitOfMeasure.KILOGRAM);
            measure = measure.withWeight(once(measure.weight(), weight, part));
        } else if (identifier.length() == 4 && identifier.startsWith("392")) {
            BigDecimal price = number(part, "\\d{1,15}", "up to 15 digits", decimals(part));
            measure = measure.withPrice(once(measure.price(), price, part));
        }
    }

    private void takeGtin(Part part) {
        Barcode named = new Barcode(number(part, "\\d{14}", "14 digits"));
        require(named.isGtin(), "the check digit of " + part + " is wrong");
        gtin = Optional.of(once(gtin, named, part));
    }

    private static int decimals(Part part) {
        int decimals = part.identifier().charAt(3) - '0';
        require(part.identifier().startsWith("392") || decimals <= 5, "there is no (" + part.identifier() + ")");
        return decimals;
    }

    private static BigDecimal number(Part part, String form, String words, int decimals) {
        BigDecimal number = new BigDecimal(number(part, form, words)).movePointLeft(decimals);
        require(number.signum() > 0, part + " is zero");
        return number;
    }

    private static String number(Part part, String form, String words) {
        require(part.data().matches(form), "(" + part.identifier() + ") takes " + words);
        return part.data();
    }

    private static <T> T once(Optional<T> before, T now, Part part) {
        require(before.isEmpty() || before.get().equals(now), part + " contradicts what stands before it");
        return now;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Unsound(otherwise);
        }
    }
}
