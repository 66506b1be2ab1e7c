package kassa.domain.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;
import kassa.domain.rule.RuleViolation;

/**
 * A language, such as {@code ET}: an ISO 639-1 code in upper case, as the platform writes it.
 *
 * @param value two letters A to Z ({@code catalogue.language}); lower case is raised
 */
public record LangCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2}");

    public LangCode {
        RuleViolation.unless(
                FORM.matcher(value).matches(),
                CatalogueRule.LANGUAGE,
                "a language is a code of two letters, such as ET");
        value = value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
