package kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyStanding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A campaign is offered")
class EligibilityTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest(name = "{0} to one with {1}: {2}")
    @DisplayName("to those whom its letter and its card code name; a card of no programme of the store is none")
    @CsvSource({
        "B00000000001, no card,     true",
        "B00000000001, card SKP,    true",
        "U00000000001, no card,     true",
        "U00000000001, card SKP,    false",
        "U00000000001, a stranger,  true",
        "C00000000001, no card,     false",
        "C00000000001, card SKP,    true",
        "C00000000001, a stranger,  false",
        "C00000SKP001, card SKP,    true",
        "C00000SKP001, card GOLD,   false",
        "C00000SKP001, a stranger,  false",
        "B00000SKP001, card SKP,    true",
        "B00000SKP001, no card,     false",
    })
    void audience(String code, String customer, boolean offered) {
        assertThat(Eligibility.isOffered(campaign(code, null, null), NOON, standing(customer)))
                .isEqualTo(offered);
    }

    @Test
    @DisplayName("from its start on and until its end, which is past it")
    void period() {
        Campaign campaign = campaign("B00000000001", NOON, NOON.plusSeconds(60));

        assertThat(Eligibility.isOffered(campaign, NOON.minusNanos(1), LoyaltyStanding.none()))
                .isFalse();
        assertThat(Eligibility.isOffered(campaign, NOON, LoyaltyStanding.none()))
                .isTrue();
        assertThat(Eligibility.isOffered(campaign, NOON.plusSeconds(60), LoyaltyStanding.none()))
                .isFalse();
    }

    private static Campaign campaign(String code, Instant startsAt, Instant endsAt) {
        Campaign always = Campaign.of("Campaign", code, "amount");
        return new Campaign(
                always.name(),
                always.code(),
                always.operation(),
                Optional.ofNullable(startsAt),
                Optional.ofNullable(endsAt),
                0);
    }

    private static LoyaltyStanding standing(String customer) {
        if (customer.equals("no card")) {
            return LoyaltyStanding.none();
        }
        Optional<LoyaltyProgramme> programme = Optional.of(customer)
                .filter(text -> text.startsWith("card "))
                .map(text ->
                        new LoyaltyProgramme("7", Optional.of(text.substring(5)), "Programme", BigDecimal.ZERO, false));
        return new LoyaltyStanding(List.of(new HeldCard(new CardId("7", "4711"), programme, 0, false)));
    }
}
