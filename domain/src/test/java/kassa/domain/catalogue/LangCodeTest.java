package kassa.domain.catalogue;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A language code")
class LangCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"ET", "et", "Et", "eT"})
    @DisplayName("is written in upper case")
    void upperCase(String code) {
        assertThat(new LangCode(code)).hasToString("ET").isEqualTo(new LangCode("ET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E", "EST", "E1", "ET ", "e-", "ÕÄ", "ß", "ıt"})
    @DisplayName("catalogue.language: anything but two letters A to Z is refused, also what upper case turns into them")
    void noCode(String code) {
        assertRefused(CatalogueRule.LANGUAGE, () -> new LangCode(code));
    }
}
