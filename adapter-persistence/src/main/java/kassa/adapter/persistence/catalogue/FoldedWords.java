package kassa.adapter.persistence.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text as they are searched for, such as {@code sokolaad}, {@code 100} and {@code g} of {@code Šokolaad, 100
 * g}: what stands between characters that are no letters or digits, without case and diacritics.
 *
 * <p>Letters are taken apart by Unicode's NFKD (UAX 15) and lose their marks; letters that it does not take apart, such as
 * {@code ø}, become what people type in their place.
 */
final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ß', "ss", (int) 'ø', "o", (int) 'đ', "d", (int) 'ł', "l", (int) 'æ', "ae", (int) 'œ', "oe",
            (int) 'ı', "i", (int) 'ð', "d", (int) 'þ', "th");

    private FoldedWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(folded(text))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Taken apart again once it is in lower case: that of the Turkish İ is an i and a mark. */
    private static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return bare.codePoints()
                .mapToObj(letter -> PLAIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }
}
