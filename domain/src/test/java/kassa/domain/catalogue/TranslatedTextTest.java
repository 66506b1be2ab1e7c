package kassa.domain.catalogue;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A translated text")
class TranslatedTextTest {

    private static final LangCode ET = new LangCode("ET");
    private static final LangCode EN = new LangCode("EN");
    private static final LangCode RU = new LangCode("RU");

    @Test
    @DisplayName("is read in the language asked for, or as it was written first")
    void translated() {
        TranslatedText bread = new TranslatedText("Leib", Map.of(EN, "Bread"));

        assertThat(bread.in(EN)).isEqualTo("Bread");
        assertThat(bread.in(RU)).isEqualTo("Leib");
        assertThat(TranslatedText.of("Leib").in(EN)).isEqualTo("Leib");
    }

    @Test
    @DisplayName("keeps its translations in their order, whatever becomes of the map it was made from")
    void copies() {
        Map<LangCode, String> translations = new LinkedHashMap<>();
        translations.put(RU, "Хлеб");
        translations.put(ET, "Leib");
        translations.put(EN, "Bread");
        TranslatedText bread = new TranslatedText("Leib", translations);

        translations.clear();

        assertThat(bread.translations().keySet()).containsExactly(RU, ET, EN).isUnmodifiable();
    }

    @Test
    @DisplayName("catalogue.text: a blank text or translation is refused")
    void blank() {
        assertRefused(CatalogueRule.TEXT, () -> TranslatedText.of(""));
        assertRefused(CatalogueRule.TEXT, () -> TranslatedText.of(" \n"));
        assertRefused(CatalogueRule.TEXT, () -> new TranslatedText("Leib", Map.of(EN, " ")));
    }

    @Test
    @DisplayName("catalogue.text: a text or translation of more than 2000 characters is refused")
    void tooLong() {
        String longest = "x".repeat(2_000);

        assertThat(new TranslatedText(longest, Map.of(EN, longest)).in(EN)).hasSize(2_000);
        assertRefused(CatalogueRule.TEXT, () -> TranslatedText.of(longest + "x"));
        assertRefused(CatalogueRule.TEXT, () -> new TranslatedText("Leib", Map.of(EN, longest + "x")));
    }
}
