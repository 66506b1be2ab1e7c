package kassa.adapter.http.document;

import static kassa.adapter.http.document.TranslatedTextJson.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.TranslatedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text with translations")
class TranslatedTextJsonTest {

    private static final TranslatedText MILK = milk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'originalText': 'Piim', 'translations': {'EN': 'Milk', 'RU': 'Молоко'}}",
                "{'originalText': 'Piim', 'translations': [{'EN': 'Milk'}, {'RU': 'Молоко'}]}",
                "{'originalText': 'Piim', 'translations': [{'en': 'Milk', 'ru': 'Молоко'}]}"
            })
    @DisplayName("is read in the admin API's form and in the platform's")
    void bothForms(String json) {
        TranslatedText read = Read.value(json, VALUE);

        assertThat(read).isEqualTo(MILK);
        assertThat(read.translations().keySet())
                .containsExactlyElementsOf(MILK.translations().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'Piim'", "{'originalText': 'Piim'}", "{'originalText': 'Piim', 'translations': null}"})
    @DisplayName("has no translations where none are said")
    void withoutTranslations(String json) {
        assertThat(Read.value(json, VALUE)).isEqualTo(TranslatedText.of("Piim"));
    }

    @Test
    @DisplayName("may have several lines, but no other control characters")
    void lines() {
        assertThat(Read.value("'one\\ntwo\\tthree'", VALUE).original()).isEqualTo("one\ntwo\tthree");
        assertThat(Read.violations("{'originalText': 'a\\u0007'}", VALUE))
                .containsExactly("/originalText has a control character");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "7 | ` must be an object`",
                "'' | ` must not be empty`",
                "{} | `/originalText is missing`",
                "{'originalText': ' '} | `/originalText must not be empty`",
                "{'originalText': 'a', 'translations': 'b'} | `/translations must be an object`",
                "{'originalText': 'a', 'translations': {'ET': 5}} | `/translations/ET must be a text`",
                "{'originalText': 'a', 'translations': {'ET': ''}} | `/translations/ET must not be empty`",
                "{'originalText': 'a', 'translations': {'est': 'b'}} |"
                        + " `/translations/est a language is a code of two letters, such as ET`",
                "{'originalText': 'a', 'translations': {'ET': 'b', 'et': 'c'}} | `/translations/et is given twice`",
                "{'originalText': 'a', 'translations': [{'ET': 'b'}, {'EN': 1}]} |"
                        + " `/translations/1/EN must be a text`",
                "{'originalText': 'a', 'translations': ['ET']} | `/translations/0 must be an object`",
                "{'originalText': 'a', 'translation': {}} | `/translation is not known here`"
            })
    @DisplayName("is refused with the place that is wrong")
    void violations(String json, String violation) {
        assertThat(Read.violations(json, VALUE)).containsExactly(violation);
    }

    @Test
    @DisplayName("has at most 2000 characters")
    void length() {
        assertThat(Read.value("'" + "a".repeat(2_000) + "'", VALUE).original()).hasSize(2_000);
        assertThat(Read.violations("'" + "a".repeat(2_001) + "'", VALUE))
                .containsExactly(" has 2001 characters; at most 2000 are accepted");
    }

    @Test
    @DisplayName("is written in the form of the admin API or of the platform")
    void written() {
        assertThat(JsonWriter.object(MILK, TranslatedTextJson::write))
                .isEqualTo("{\"originalText\":\"Piim\",\"translations\":{\"EN\":\"Milk\",\"RU\":\"Молоко\"}}");
        assertThat(JsonWriter.object(MILK, TranslatedTextJson::writeForPlatform))
                .isEqualTo("{\"originalText\":\"Piim\",\"translations\":[{\"EN\":\"Milk\"},{\"RU\":\"Молоко\"}]}");
    }

    private static TranslatedText milk() {
        Map<LangCode, String> translations = new LinkedHashMap<>();
        translations.put(new LangCode("EN"), "Milk");
        translations.put(new LangCode("RU"), "Молоко");
        return new TranslatedText("Piim", translations);
    }
}
