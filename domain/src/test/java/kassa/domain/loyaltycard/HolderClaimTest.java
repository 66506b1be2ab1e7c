package kassa.domain.loyaltycard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a customer has entered")
class HolderClaimTest {

    private static final List<Optional<NumberingPlan>> ESTONIA = List.of(Optional.of(NumberingPlan.EE));

    @Test
    @DisplayName("is read as each kind that the programme lets them prove with, and as no other")
    void kinds() {
        HolderClaim claim = new HolderClaim(" 39001010000 ", Set.of(ValidationType.IDCODE, ValidationType.CARD_NUMBER));

        assertThat(claim.readings(ESTONIA))
                .containsExactlyInAnyOrder(
                        new HolderTrait(ValidationType.IDCODE, "39001010000"),
                        new HolderTrait(ValidationType.CARD_NUMBER, "39001010000"));
    }

    @Test
    @DisplayName("is a card number with its blanks and without")
    void groups() {
        HolderClaim claim = new HolderClaim("4711 0815", Set.of(ValidationType.CARD_NUMBER));

        assertThat(claim.readings(ESTONIA))
                .containsExactlyInAnyOrder(
                        new HolderTrait(ValidationType.CARD_NUMBER, "4711 0815"),
                        new HolderTrait(ValidationType.CARD_NUMBER, "47110815"));
    }

    @Test
    @DisplayName("is a telephone number as it is written in the country of any store")
    void countries() {
        HolderClaim claim = new HolderClaim("21234567", Set.of(ValidationType.PHONE));

        assertThat(claim.readings(List.of(Optional.of(NumberingPlan.EE), Optional.of(NumberingPlan.LV))))
                .containsExactlyInAnyOrder(
                        new HolderTrait(ValidationType.PHONE, "+37221234567"),
                        new HolderTrait(ValidationType.PHONE, "+37121234567"));
    }

    @Test
    @DisplayName(
            "loyaltycard.not-verified: proves the one card that has it, in however many stores, and neither of two")
    void proved() {
        CardId card = new CardId("7", "4711");

        assertThat(HolderClaim.proved(List.of(card, new CardId("7", "4711")))).contains(card);
        assertThat(HolderClaim.proved(List.of(card, new CardId("7", "4712")))).isEmpty();
        assertThat(HolderClaim.proved(List.of(card, new CardId("8", "4711")))).isEmpty();
        assertThat(HolderClaim.proved(List.of())).isEmpty();
        assertThat(HolderClaim.notVerified().rule()).isEqualTo(LoyaltyRule.NOT_VERIFIED);
    }

    @Test
    @DisplayName("is looked for as often if it has no form at all, as what nobody is recognised by")
    void malformed() {
        Set<ValidationType> all = Set.of(ValidationType.IDCODE, ValidationType.PHONE, ValidationType.EMAIL);

        assertThat(new HolderClaim("39001010001", all).readings(ESTONIA))
                .containsExactlyInAnyOrder(
                        new HolderTrait(ValidationType.IDCODE, "39001010001"),
                        new HolderTrait(ValidationType.PHONE, "39001010001"),
                        new HolderTrait(ValidationType.EMAIL, "39001010001"));
    }

    @Test
    @DisplayName("and what holders are recognised by tell themselves to nobody")
    void silent() {
        HolderEntry holder = new HolderEntry(
                Optional.of(PersonalIdCode.parse("39001010000")),
                Optional.of("51234567"),
                Optional.of(EmailAddress.parse("mari@example.ee")));

        assertThat(new HolderClaim("51234567", Set.of(ValidationType.PHONE)) + " " + holder
                        + holder.traits(Optional.of(NumberingPlan.EE)))
                .doesNotContain("5123")
                .doesNotContain("3900")
                .doesNotContain("mari");
    }
}
