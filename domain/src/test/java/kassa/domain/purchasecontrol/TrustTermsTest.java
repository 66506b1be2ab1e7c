package kassa.domain.purchasecontrol;

import static kassa.domain.purchasecontrol.ControlState.EXPIRED;
import static kassa.domain.purchasecontrol.ControlState.FAILED;
import static kassa.domain.purchasecontrol.ControlState.FAILED_ALLOW_PAYMENT;
import static kassa.domain.purchasecontrol.ControlState.NOT_NEEDED;
import static kassa.domain.purchasecontrol.ControlState.OPEN;
import static kassa.domain.purchasecontrol.ControlState.PASSED;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kassa.domain.property.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Trust in a person")
class TrustTermsTest {

    private static final PastControl PASS = past(ControlDecision.FULL, PASSED);
    private static final PastControl FAILURE = new PastControl(ControlDecision.FULL, FAILED, true);
    private static final PastControl UNSEEN = past(ControlDecision.NO, NOT_NEEDED);

    private static PastControl past(ControlDecision decision, ControlState state) {
        return new PastControl(decision, state, false);
    }

    private static List<PastControl> times(int count, PastControl past) {
        return Collections.nCopies(count, past);
    }

    @ParameterizedTest(name = "{0} purchases, {1} failures, {2} passes: {3}")
    @CsvSource({
        "0, 0, 0, 1000", // new
        "2, 0, 0, 1000",
        "3, 0, 0, 500", // known
        "20, 0, 4, 500",
        "20, 0, 5, 250",
        "20, 0, 10, 125",
        "20, 0, 20, 125", // never less than a quarter
        "20, 1, 0, 1500",
        "20, 2, 0, 4500",
        "20, 9, 0, 4500", // more failures count like two
        "1, 2, 0, 9000",
        "20, 1, 5, 750", // earned back
    })
    @DisplayName("raises the share of who is new or has failed, and lowers that of who passes again and again")
    void usualTerms(long purchases, long failures, long passes, int basisPoints) {
        assertThat(TrustTerms.usual().of(new Share(500), new TrustStanding(purchases, failures, passes)))
                .isEqualTo(new Share(basisPoints));
    }

    @Test
    @DisplayName("never makes nothing of a share, nor a share of nothing, nor more than all")
    void bounds() {
        TrustStanding trusted = new TrustStanding(20, 0, 20);
        TrustStanding failed = new TrustStanding(0, 20, 0);

        assertThat(TrustTerms.usual().of(new Share(1), trusted)).isEqualTo(new Share(1));
        assertThat(TrustTerms.usual().of(Share.none(), failed)).isEqualTo(Share.none());
        assertThat(TrustTerms.usual().of(new Share(5_000), failed)).isEqualTo(new Share(10_000));
        assertThat(new TrustTerms(1, 1_000, 1_000, 1, 0).of(new Share(10_000), failed))
                .isEqualTo(new Share(10_000));
    }

    @Test
    @DisplayName("grows with passes and falls with failures, whatever else is known")
    void monotone() {
        Property.forAll(
                2_000,
                random -> new TrustStanding(random.nextInt(21), random.nextInt(21), random.nextInt(21)),
                person -> {
                    Share share = new Share(500);
                    TrustStanding better =
                            new TrustStanding(person.purchases() + 1, person.failures(), person.passes() + 1);
                    TrustStanding worse = new TrustStanding(person.purchases(), person.failures() + 1, 0);

                    int now = TrustTerms.usual().of(share, person).basisPoints();
                    assertThat(TrustTerms.usual().of(share, better).basisPoints())
                            .isBetween(1, now);
                    assertThat(TrustTerms.usual().of(share, worse).basisPoints())
                            .isBetween(now, 10_000);
                });
    }

    @Test
    @DisplayName("may be switched off: all persons alike")
    void blind() {
        assertThat(TrustTerms.blind().of(new Share(500), new TrustStanding(0, 9, 0)))
                .isEqualTo(new Share(500));
        assertThat(TrustTerms.blind().of(new Share(500), new TrustStanding(20, 0, 20)))
                .isEqualTo(new Share(500));
    }

    @Test
    @DisplayName("counts as passes what was looked into whole and in order, since the last failure")
    void passes() {
        List<PastControl> history = Stream.of(
                        times(2, PASS),
                        times(3, UNSEEN),
                        times(1, past(ControlDecision.AGE, PASSED)),
                        times(1, PASS),
                        times(1, FAILURE),
                        times(4, PASS))
                .flatMap(List::stream)
                .toList();

        assertThat(of(history)).isEqualTo(new TrustStanding(11, 1, 3));
    }

    /** Of a person who has no more than these purchases. */
    private static TrustStanding of(List<PastControl> history) {
        return TrustStanding.of(
                history, history.stream().filter(PastControl::isTelling).toList());
    }

    @Test
    @DisplayName(
            "counts passes of whenever they were, for few purchases are looked into: an often seen person gets trusted")
    void passesOfLongAgo() {
        assertThat(TrustStanding.of(times(20, UNSEEN), times(10, PASS))).isEqualTo(new TrustStanding(20, 0, 10));
        assertThat(TrustStanding.of(
                        times(20, UNSEEN),
                        Stream.of(times(4, PASS), times(1, FAILURE), times(9, PASS))
                                .flatMap(List::stream)
                                .toList()))
                .isEqualTo(new TrustStanding(20, 0, 4));
    }

    @Test
    @DisplayName("counts as purchases what could be paid for; what nobody looked at in time says nothing")
    void purchases() {
        List<PastControl> history = List.of(
                past(ControlDecision.FULL, OPEN),
                past(ControlDecision.FULL, EXPIRED),
                new PastControl(ControlDecision.FULL, FAILED_ALLOW_PAYMENT, true),
                UNSEEN);

        assertThat(of(history)).isEqualTo(new TrustStanding(2, 1, 0));
    }

    @Test
    @DisplayName("does not forget a failure because the purchase passed with another cart")
    void failedThenPassed() {
        assertThat(of(List.of(new PastControl(ControlDecision.FULL, PASSED, true))))
                .isEqualTo(new TrustStanding(1, 1, 0));
    }

    @Test
    @DisplayName("purchasecontrol.trust: factors and halvings have bounds")
    void terms() {
        assertRefused(PurchaseControlRule.TRUST, () -> new TrustTerms(-1, 1, 1, 1, 0));
        assertRefused(PurchaseControlRule.TRUST, () -> new TrustTerms(0, 0, 1, 1, 0));
        assertRefused(PurchaseControlRule.TRUST, () -> new TrustTerms(0, 1, 1_001, 1, 0));
        assertRefused(PurchaseControlRule.TRUST, () -> new TrustTerms(0, 1, 1, 0, 0));
        assertRefused(PurchaseControlRule.TRUST, () -> new TrustTerms(0, 1, 1, 1, 11));
    }
}
