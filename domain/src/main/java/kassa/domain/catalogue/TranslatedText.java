package kassa.domain.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kassa.domain.rule.RuleViolation;

/**
 * A text and its translations.
 *
 * @param original the text in the merchant's own language; not blank, at most 2,000 characters ({@code catalogue.text})
 * @param translations by language, in the order given; none blank
 */
public record TranslatedText(String original, Map<LangCode, String> translations) {

    private static final int MAX_LENGTH = 2_000;

    public TranslatedText {
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
        requireText(original);
        translations.values().forEach(TranslatedText::requireText);
    }

    /** A text without translations. */
    public static TranslatedText of(String original) {
        return new TranslatedText(original, Map.of());
    }

    /** The text in {@code language}, or the original where there is no such translation. */
    public String in(LangCode language) {
        return translations.getOrDefault(language, original);
    }

    private static void requireText(String text) {
        RuleViolation.unless(
                !text.isBlank() && text.length() <= MAX_LENGTH,
                CatalogueRule.TEXT,
                "a text is not blank and has at most 2000 characters");
    }
}
