package kassa.domain.loyaltycard;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CardAccountTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final CardAccount TEN_EUROS = CardAccount.of(new CardId("7", "4711"), 1_000);

    @Test
    @DisplayName("reserved points are not available to another receipt until the reservation runs out")
    void reservedPointsAreNotAvailable() {
        CardAccount account = TEN_EUROS.reserve(new PointReservation("R1", 600, LATER), NOW);

        assertThat(account.available(NOW)).isEqualTo(400);
        assertThat(account.available(LATER.minusNanos(1))).isEqualTo(400);
        assertThat(account.available(LATER)).isEqualTo(1_000);
        assertThat(account.balance()).isEqualTo(1_000);
    }

    @Test
    @DisplayName("loyaltycard.points: more than is available cannot be reserved, nor less than a point")
    void moreThanAvailableIsRefused() {
        CardAccount account = TEN_EUROS.reserve(new PointReservation("R1", 600, LATER), NOW);

        assertThatThrownBy(() -> account.reserve(new PointReservation("R2", 401, LATER), NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("card 7/4711 has no such points left");
        assertThat(account.reserve(new PointReservation("R2", 400, LATER), NOW).available(NOW))
                .isZero();
        assertThatThrownBy(() -> new PointReservation("R2", 0, LATER)).isInstanceOf(RuleViolation.class);
    }

    @Test
    @DisplayName("a receipt that reserves again keeps its last reservation only")
    void reservingAgainReplaces() {
        CardAccount account = TEN_EUROS
                .reserve(new PointReservation("R1", 600, LATER), NOW)
                .reserve(new PointReservation("R1", 1_000, LATER), NOW);

        assertThat(account.reservations()).containsExactly(new PointReservation("R1", 1_000, LATER));
    }

    @Test
    @DisplayName("loyaltycard.distinct: an account that was restored with two reservations of one receipt is refused")
    void oneReservationForEachReceipt() {
        PointReservation first = new PointReservation("R1", 600, LATER);
        PointReservation again = new PointReservation("R1", 200, NOW);

        assertRefused(LoyaltyRule.DISTINCT, () -> new CardAccount(TEN_EUROS.id(), 1_000, List.of(first, again)));
    }

    @Test
    @DisplayName("what has run out is forgotten with the next reservation")
    void reservationsThatRanOutAreForgotten() {
        CardAccount account = TEN_EUROS
                .reserve(new PointReservation("R1", 1_000, LATER), NOW)
                .reserve(new PointReservation("R2", 1_000, LATER.plusSeconds(1)), LATER);

        assertThat(account.reservations()).extracting(PointReservation::receipt).containsExactly("R2");
    }

    @Test
    @DisplayName("released points are available again")
    void releasedPointsAreAvailable() {
        CardAccount account =
                TEN_EUROS.reserve(new PointReservation("R1", 600, LATER), NOW).release("R1");

        assertThat(account).isEqualTo(TEN_EUROS);
    }

    @Test
    @DisplayName("a paid receipt spends its points and adds what it earned")
    void paidReceiptSettles() {
        CardAccount account = TEN_EUROS
                .reserve(new PointReservation("R1", 600, LATER), NOW)
                .reserve(new PointReservation("R2", 300, LATER), NOW)
                .settle("R1", 600, 25);

        assertThat(account.balance()).isEqualTo(425);
        assertThat(account.available(NOW)).isEqualTo(125);
    }

    @Test
    @DisplayName("a late payment is honoured below zero, and nothing is available then")
    void latePaymentGoesBelowZero() {
        CardAccount account = TEN_EUROS.settle("R1", 800, 0).settle("R2", 600, 0);

        assertThat(account.balance()).isEqualTo(-400);
        assertThat(account.available(NOW)).isZero();
    }

    @Test
    @DisplayName("the merchant's own balance replaces ours and leaves reservations as they are")
    void balanceIsReplaced() {
        CardAccount account =
                TEN_EUROS.reserve(new PointReservation("R1", 600, LATER), NOW).withBalance(2_000);

        assertThat(account.available(NOW)).isEqualTo(1_400);
    }

    @Test
    @DisplayName("loyaltycard.points: settling refuses less than nothing")
    void settlingRefusesNegative() {
        assertThatThrownBy(() -> TEN_EUROS.settle("R1", -1, 0)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> TEN_EUROS.settle("R1", 0, -1)).isInstanceOf(RuleViolation.class);
    }
}
