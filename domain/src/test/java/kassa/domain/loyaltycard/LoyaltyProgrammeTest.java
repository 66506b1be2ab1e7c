package kassa.domain.loyaltycard;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A loyalty programme")
class LoyaltyProgrammeTest {

    @ParameterizedTest
    @ValueSource(strings = {"S", "SKP", "7", "12345678", "A0000000"})
    @DisplayName("has the card code that campaigns name it by")
    void cardCode(String code) {
        assertThat(withCode(code).cardCode()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "skp", "S KP", "S-KP", "ÕUN", "123456789", "0", "0SKP", "00000007"})
    @DisplayName("loyaltycard.card-code: what no campaign code can name is refused, such as one with padding in front")
    void unsoundCardCode(String code) {
        assertRefused(LoyaltyRule.CARD_CODE, () -> withCode(code));
    }

    @ParameterizedTest(name = "id {0}, name {1}")
    @CsvSource({"'', Card", "' ', Card", "7, ''", "7, ' '"})
    @DisplayName("loyaltycard.programme: a blank id or name is refused")
    void blank(String id, String name) {
        assertRefused(
                LoyaltyRule.PROGRAMME, () -> new LoyaltyProgramme(id, Optional.empty(), name, BigDecimal.ONE, false));
    }

    @Test
    @DisplayName("loyaltycard.programme: an id of more than 100 or a name of more than 200 characters is refused")
    void tooLong() {
        String longestId = "x".repeat(100);
        String longest = "x".repeat(200);

        assertThat(new LoyaltyProgramme(longestId, Optional.empty(), longest, BigDecimal.ONE, false).name())
                .hasSize(200);
        assertRefused(
                LoyaltyRule.PROGRAMME,
                () -> new LoyaltyProgramme("7", Optional.empty(), longest + "x", BigDecimal.ONE, false));
        assertRefused(
                LoyaltyRule.PROGRAMME,
                () -> new LoyaltyProgramme(longestId + "x", Optional.empty(), "Card", BigDecimal.ONE, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "-1", "100.0001", "101", "1.00001", "1E+2147483647"})
    @DisplayName("loyaltycard.programme: a bonus that is no percentage from 0 to 100 with four decimals is refused")
    void unsoundRate(BigDecimal rate) {
        assertRefused(LoyaltyRule.PROGRAMME, () -> withRate(rate));
    }

    @Test
    @DisplayName("is of no type unless the merchant says so")
    void type() {
        assertThat(withRate(BigDecimal.ONE).type()).isEmpty();
    }

    @Test
    @DisplayName("can have an id that a card can name, however long")
    void idsOfCards() {
        String longest = "x".repeat(LoyaltyProgramme.MAX_ID);

        assertThat(new CardId(longest, "1").programmeId()).isEqualTo(longest);
        assertRefused(LoyaltyRule.CARD, () -> new CardId(longest + "x", "1"));
    }

    @Test
    @DisplayName("has the same bonus with and without zeros at its end")
    void trailingZeros() {
        assertThat(withRate(new BigDecimal("1.50"))).isEqualTo(withRate(new BigDecimal("1.5")));
        assertThat(withRate(new BigDecimal("0.00"))).isEqualTo(withRate(BigDecimal.ZERO));
        assertThat(withRate(new BigDecimal("100"))).isEqualTo(withRate(new BigDecimal("1E+2")));
    }

    private static LoyaltyProgramme withCode(String code) {
        return new LoyaltyProgramme("7", Optional.of(code), "Store card", BigDecimal.ONE, true);
    }

    private static LoyaltyProgramme withRate(BigDecimal rate) {
        return new LoyaltyProgramme("7", Optional.of("SKP"), "Store card", rate, true);
    }
}
