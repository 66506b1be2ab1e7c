package kassa.domain.loyaltycard;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A card that came with a cart")
class HeldCardTest {

    private static final CardId ID = new CardId("7", "4711");
    private static final LoyaltyProgramme PAYING = programme("SKP", true);
    private static final LoyaltyProgramme COLLECTING = programme("SKP", false);

    @Test
    @DisplayName("pays with its points if the customer asks for it and the programme allows it")
    void spendablePoints() {
        assertThat(new HeldCard(ID, Optional.of(PAYING), 250, true).spendablePoints())
                .isEqualTo(250);
        assertThat(new HeldCard(ID, Optional.of(PAYING), 250, false).spendablePoints())
                .isZero();
        assertThat(new HeldCard(ID, Optional.of(COLLECTING), 250, true).spendablePoints())
                .isZero();
        assertThat(new HeldCard(ID, Optional.empty(), 250, true).spendablePoints())
                .isZero();
    }

    @Test
    @DisplayName("loyaltycard.card: less than no points are refused")
    void negativePoints() {
        assertThat(new HeldCard(ID, Optional.of(PAYING), 0, true).pointsAvailable())
                .isZero();
        assertRefused(LoyaltyRule.CARD, () -> new HeldCard(ID, Optional.of(PAYING), -1, true));
    }

    @ParameterizedTest(name = "programme {0}, number {1}")
    @CsvSource({"'', 4711", "' ', 4711", "7, ''", "7, ' '"})
    @DisplayName("loyaltycard.card: a blank programme or number is refused")
    void blankId(String programme, String number) {
        assertRefused(LoyaltyRule.CARD, () -> new CardId(programme, number));
    }

    @Test
    @DisplayName("loyaltycard.card: a programme or number of more than 100 characters is refused")
    void longId() {
        String longest = "9".repeat(100);

        assertThat(new CardId(longest, longest).cardNumber()).hasSize(100);
        assertRefused(LoyaltyRule.CARD, () -> new CardId("7", longest + "9"));
        assertRefused(LoyaltyRule.CARD, () -> new CardId(longest + "9", "4711"));
    }

    @Test
    @DisplayName("opens the campaigns of its programme, and none where the store has no such programme")
    void opensCampaigns() {
        LoyaltyStanding holder = holding(Optional.of(PAYING));
        LoyaltyStanding stranger = holding(Optional.empty());

        assertThat(holder.holdsAnyCard()).isTrue();
        assertThat(holder.holdsCard("SKP")).isTrue();
        assertThat(holder.holdsCard("GOLD")).isFalse();
        assertThat(stranger.holdsAnyCard()).isFalse();
        assertThat(stranger.holdsCard("SKP")).isFalse();
        assertThat(LoyaltyStanding.none().holdsAnyCard()).isFalse();
    }

    private static LoyaltyStanding holding(Optional<LoyaltyProgramme> programme) {
        return new LoyaltyStanding(List.of(new HeldCard(ID, programme, 0, false)));
    }

    private static LoyaltyProgramme programme(String cardCode, boolean canUseBonus) {
        return new LoyaltyProgramme("7", Optional.of(cardCode), "Store card", BigDecimal.ONE, canUseBonus);
    }
}
