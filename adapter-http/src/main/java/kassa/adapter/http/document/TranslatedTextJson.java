package kassa.adapter.http.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.rule.RuleViolation;

/**
 * A text with translations: {@code {"originalText": "Piim", "translations": {"EN": "Milk"}}}.
 *
 * <p>Read are also the platform's form, in which the translations are a list of objects with one field each, and a bare
 * text, which has no translations.
 */
public final class TranslatedTextJson {

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_TRANSLATIONS = 200;
    private static final JsonValue<String> TEXT = JsonValue.prose(MAX_LENGTH);
    private static final JsonValue<Map<LangCode, String>> TRANSLATIONS = JsonValue.object(TranslatedTextJson::table)
            .orArray(JsonValue.list(MAX_TRANSLATIONS, JsonValue.object(TranslatedTextJson::table))
                    .as(TranslatedTextJson::together));

    public static final JsonValue<TranslatedText> VALUE =
            JsonValue.object(TranslatedTextJson::read).orText(TEXT.as(TranslatedText::of));

    private TranslatedTextJson() {}

    private static TranslatedText read(JsonObject in) {
        return new TranslatedText(in.required("originalText", TEXT), in.orElse("translations", TRANSLATIONS, Map.of()));
    }

    /** In the form of the admin API. */
    public static void write(TranslatedText text, JsonWriter out) {
        out.text("originalText", text.original())
                .object(
                        "translations",
                        table -> text.translations().forEach((language, words) -> table.text(language.value(), words)));
    }

    /** In the form of the platform. */
    public static void writeForPlatform(TranslatedText text, JsonWriter out) {
        out.text("originalText", text.original())
                .list(
                        "translations",
                        text.translations().entrySet(),
                        (translation, single) ->
                                single.text(translation.getKey().value(), translation.getValue()));
    }

    private static Map<LangCode, String> table(JsonObject in) {
        Map<LangCode, String> table = new LinkedHashMap<>();
        in.entries(MAX_TRANSLATIONS, TEXT).forEach((name, words) -> add(in, table, name, words));
        return table;
    }

    private static void add(JsonObject in, Map<LangCode, String> table, String name, String words) {
        try {
            if (table.putIfAbsent(new LangCode(name), words) != null) {
                in.refuse(name, "is given twice");
            }
        } catch (RuleViolation unknown) {
            in.refuse(name, unknown.getMessage());
        }
    }

    private static Map<LangCode, String> together(List<Map<LangCode, String>> tables) {
        Map<LangCode, String> together = new LinkedHashMap<>();
        tables.forEach(together::putAll);
        return together;
    }
}
