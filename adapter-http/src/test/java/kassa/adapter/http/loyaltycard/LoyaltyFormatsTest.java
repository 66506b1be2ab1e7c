package kassa.adapter.http.loyaltycard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyRule;
import kassa.domain.loyaltycard.PointReservation;
import kassa.domain.loyaltycard.ProgrammeType;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stored programmes and card accounts")
class LoyaltyFormatsTest {

    private static final CardId CARD = new CardId("7", "Kaart № 47/11");

    private final CardAccountFormat accounts = new CardAccountFormat();
    private final LoyaltyProgrammesFormat programmes = new LoyaltyProgrammesFormat();

    @Test
    @DisplayName("an account is read as it was written, also below zero and with reservations")
    void account() {
        PointReservation first = new PointReservation("R1", 600, Instant.parse("2026-11-23T12:00:00.000001Z"));
        PointReservation second = new PointReservation("R2", Long.MAX_VALUE, Instant.parse("2026-11-24T12:00:00Z"));

        for (CardAccount account : List.of(
                CardAccount.of(CARD, 0),
                CardAccount.of(CARD, -1),
                CardAccount.of(CARD, Long.MIN_VALUE),
                new CardAccount(CARD, Long.MAX_VALUE, List.of(first, second)))) {
            assertThat(accounts.read(accounts.write(account))).isEqualTo(account);
        }
    }

    @Test
    @DisplayName("loyaltycard.points: an account that was altered so that it breaks a rule is refused by that rule")
    void alteredAccount() {
        String altered = """
                {"programmeId":"7","cardNumber":"1","minorPoints":5,
                 "reservations":[{"receipt":"R1","minorPoints":0,"until":"2026-11-24T12:00:00Z"}]}""";

        assertThatThrownBy(() -> accounts.read(altered))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo("loyaltycard.points"));
    }

    @Test
    @DisplayName("programmes are read as they were written, with and without card code and type")
    void programmes() {
        List<LoyaltyProgramme> all = List.of(
                ofType(ProgrammeType.BONUS, "7", "SKP"),
                ofType(ProgrammeType.DEFAULT, "9", "SKP2"),
                new LoyaltyProgramme("8", Optional.empty(), "Other", BigDecimal.ZERO, false));

        assertThat(programmes.read(programmes.write(all))).isEqualTo(all);
        assertThat(programmes.read(programmes.write(List.of()))).isEmpty();
    }

    @Test
    @DisplayName("programmes that were kept before their type was are read, and are of none")
    void programmesWithoutType() {
        String before = """
                {"programmes":[{"id":"7","cardCode":"SKP","name":"Green","bonusRate":1.5,"canUseBonus":true}]}""";

        assertThat(programmes.read(before))
                .containsExactly(new LoyaltyProgramme("7", Optional.of("SKP"), "Green", new BigDecimal("1.5"), true));
        assertThat(programmes.write(programmes.read(before))).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "loyaltycard.distinct: programmes are not read if one was altered to bear the id or the code of another")
    void alteredProgrammes() {
        String sound = programmes.write(
                List.of(ofType(ProgrammeType.BONUS, "7", "SKP"), ofType(ProgrammeType.BONUS, "9", "GOLD")));

        assertThat(programmes.read(sound)).hasSize(2);
        for (String altered : List.of(sound.replace("\"9\"", "\"7\""), sound.replace("GOLD", "SKP"))) {
            assertThatThrownBy(() -> programmes.read(altered))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(LoyaltyRule.DISTINCT));
        }
    }

    private static LoyaltyProgramme ofType(ProgrammeType type, String id, String cardCode) {
        return new LoyaltyProgramme(
                id, Optional.of(cardCode), "Rohelised", Optional.of(type), new BigDecimal("1.2345"), true);
    }
}
