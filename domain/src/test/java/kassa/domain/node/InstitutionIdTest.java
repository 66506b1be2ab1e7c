package kassa.domain.node;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An institution id")
class InstitutionIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo-store", "EE:12345678.1", "kauplus_7", "Õismäe", "7"})
    @DisplayName("is what the platform calls the store")
    void asGiven(String value) {
        assertThat(new InstitutionId(value)).hasToString(value).isEqualTo(new InstitutionId(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "demo store", "demo/store", "demo-store ", "a\nb", "a%2Fb", "a?b"})
    @DisplayName("node.institution-id: other characters than letters, digits and . _ - : are refused")
    void otherCharacters(String value) {
        assertRefused(NodeRule.INSTITUTION_ID, () -> new InstitutionId(value));
    }

    @Test
    @DisplayName("node.institution-id: an id of more than 100 characters is refused")
    void tooLong() {
        assertThat(new InstitutionId("s".repeat(100)).value()).hasSize(100);
        assertRefused(NodeRule.INSTITUTION_ID, () -> new InstitutionId("s".repeat(101)));
    }
}
