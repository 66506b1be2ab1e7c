package kassa.application.port.memory;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.TranslatedText;

/** How well a name matches what is asked for: worked out word by word, as slowly as need be. */
record SearchedName(LangCode language, List<String> asked) {

    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "ø", "o", "đ", "d", "ł", "l", "æ", "ae", "œ", "oe", "ı", "i", "ð", "d", "þ", "th");

    static SearchedName of(LangCode language, String name) {
        return new SearchedName(language, words(name));
    }

    /** The alphabet of a language. */
    static Comparator<TranslatedText> alphabet(LangCode language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language.value()));
        return Comparator.comparing(name -> name.in(language), collator::compare);
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return Stream.of(folded.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** 0 is the best; empty if it does not match. */
    OptionalInt strictTier(TranslatedText name) {
        List<String> shown = words(name.in(language));
        List<List<String>> all = all(name).map(SearchedName::words).toList();
        List<String> any = all.stream().flatMap(List::stream).toList();
        return first(List.of(
                asked.equals(shown),
                each(shown, String::equals),
                each(shown, String::startsWith),
                all.contains(asked),
                each(any, String::equals),
                each(any, String::startsWith)));
    }

    /** 0 is the best; empty if it does not match with one error in each longer word. */
    OptionalInt forgivingTier(TranslatedText name) {
        List<String> any = all(name).flatMap(text -> words(text).stream()).toList();
        List<String> shown = words(name.in(language));
        return first(List.of(
                each(shown, SearchedName::nearlyEquals),
                each(shown, SearchedName::nearlyStartsWith),
                each(any, SearchedName::nearlyEquals),
                each(any, SearchedName::nearlyStartsWith)));
    }

    private static Stream<String> all(TranslatedText name) {
        return Stream.concat(Stream.of(name.original()), name.translations().values().stream());
    }

    private OptionalInt first(List<Boolean> tiers) {
        return asked.isEmpty()
                ? OptionalInt.empty()
                : IntStream.range(0, tiers.size()).filter(tiers::get).findFirst();
    }

    private boolean each(List<String> words, BiPredicate<String, String> matches) {
        return asked.stream().allMatch(one -> words.stream().anyMatch(word -> matches.test(word, one)));
    }

    private static boolean nearlyEquals(String word, String asked) {
        return word.equals(asked) || asked.length() >= 5 && errors(asked, word) <= 1;
    }

    private static boolean nearlyStartsWith(String word, String asked) {
        return word.startsWith(asked)
                || IntStream.rangeClosed(0, word.length())
                        .mapToObj(end -> word.substring(0, end))
                        .anyMatch(beginning -> nearlyEquals(beginning, asked));
    }

    /** The distance of Damerau and Levenshtein, in which no letter is moved twice. */
    private static int errors(String one, String other) {
        int[][] errors = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                errors[i][j] = i == 0 || j == 0 ? i + j : errors(one, other, i, j, errors);
            }
        }
        return errors[one.length()][other.length()];
    }

    private static int errors(String one, String other, int i, int j, int[][] before) {
        int wrong = before[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(wrong, Math.min(before[i - 1][j], before[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, before[i - 2][j - 2] + 1) : least;
    }
}
