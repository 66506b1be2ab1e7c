package kassa.domain.loyaltycard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoyaltyStandingTest {

    @Test
    @DisplayName("loyaltycard.distinct: a cart names each card once, so that no point is spent twice")
    void cardsAreDistinct() {
        HeldCard card = new HeldCard(new CardId("7", "4711"), Optional.empty(), 100, true);
        HeldCard again = new HeldCard(new CardId("7", "4711"), Optional.empty(), 100, false);

        assertThatThrownBy(() -> new LoyaltyStanding(List.of(card, again)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("a cart names each card once");
    }
}
