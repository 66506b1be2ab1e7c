package kassa.adapter.http.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.catalogue.LangCode;

/**
 * The language that a customer is spoken to in: {@code "langCode": "ET"}, also as {@code et-EE}. Estonian if nothing is said,
 * or something that is no language: a customer whom nobody here understands is shown the merchant's own words.
 */
public final class SpokenLanguageJson {

    private static final int MAX_TEXT = 1_000;
    private static final LangCode USUAL = new LangCode("ET");
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2})([-_].*)?");
    private static final JsonValue<LangCode> VALUE =
            JsonValue.verbatim(MAX_TEXT).as(SpokenLanguageJson::language);

    private SpokenLanguageJson() {}

    public static LangCode of(JsonObject in) {
        return in.orElse("langCode", VALUE, USUAL);
    }

    private static LangCode language(String text) {
        Matcher tag = TAG.matcher(text.strip());
        return tag.matches() ? new LangCode(tag.group(1)) : USUAL;
    }
}
