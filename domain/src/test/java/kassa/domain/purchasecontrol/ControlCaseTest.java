package kassa.domain.purchasecontrol;

import static kassa.domain.purchasecontrol.Purchases.FOUR;
import static kassa.domain.purchasecontrol.Purchases.FOUR_HOURS;
import static kassa.domain.purchasecontrol.Purchases.NOON;
import static kassa.domain.purchasecontrol.Purchases.PERSON;
import static kassa.domain.purchasecontrol.Purchases.begun;
import static kassa.domain.purchasecontrol.Purchases.cart;
import static kassa.domain.purchasecontrol.Purchases.changed;
import static kassa.domain.purchasecontrol.Purchases.check;
import static kassa.domain.purchasecontrol.Purchases.fingerprint;
import static kassa.domain.purchasecontrol.Purchases.in;
import static kassa.domain.purchasecontrol.Purchases.result;
import static kassa.domain.purchasecontrol.Purchases.sold;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.domain.product.ProductId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The control of a purchase")
class ControlCaseTest {

    @Test
    @DisplayName(
            "answers the same cart as before while it waits or needs nobody; another cart, or other prices shown, are new")
    void sameCart() {
        ControlCase open = begun("beer");

        assertThat(open.answerTo(fingerprint("beer"), NOON)).contains(ControlDecision.AGE);
        assertThat(begun("milk").answerTo(fingerprint("milk"), NOON)).contains(ControlDecision.NO);
        assertThat(open.answerTo(fingerprint("milk"), NOON)).isEmpty();
        assertThat(open.answerTo(fingerprint("beer@2.00"), NOON)).isEmpty();
    }

    @Test
    @DisplayName(
            "lets the same cart go once someone of the store has let it pass as it was, whatever is in it and whenever")
    void sameCartAllowed() {
        ControlCase passed = begun("beer", "nothing").conclude(result(ControlStatus.PASSED));

        assertThat(passed.answerTo(fingerprint("beer", "nothing"), FOUR)).contains(ControlDecision.NO);
        assertThat(in(ControlState.FAILED_ALLOW_PAYMENT).answerTo(fingerprint("beer"), NOON))
                .contains(ControlDecision.NO);
        assertThat(passed.answerTo(fingerprint("milk"), NOON)).isEmpty();
    }

    @Test
    @DisplayName(
            "locks no app with an answer of before a result: after a failure, or with other goods allowed, it is looked at anew")
    void sameCartAfterResult() {
        ControlCase otherGoods = begun("beer", "knife").conclude(changed(ControlStatus.PASSED, "beer"));

        assertThat(in(ControlState.FAILED).answerTo(fingerprint("beer"), NOON)).isEmpty();
        assertThat(otherGoods.answerTo(fingerprint("beer", "knife"), NOON)).isEmpty();
    }

    @Test
    @DisplayName("decides the same cart anew once its time has run out, also one that nobody had to look into")
    void sameCartLater() {
        ControlCase cleared = begun("milk");

        assertThat(cleared.answerTo(fingerprint("milk"), FOUR.minusNanos(1_000)))
                .contains(ControlDecision.NO);
        assertThat(cleared.answerTo(fingerprint("milk"), FOUR)).isEmpty();
    }

    @Test
    @DisplayName("is asked for anew once its time has run out: nobody could open the lock any more")
    void sameCartAfterItsTime() {
        ControlCase open = begun("beer");

        assertThat(open.answerTo(fingerprint("beer"), FOUR.minusNanos(1_000))).contains(ControlDecision.AGE);
        assertThat(open.answerTo(fingerprint("beer"), FOUR)).isEmpty();
        assertThat(open.asOf(FOUR).answerTo(fingerprint("beer"), FOUR)).isEmpty();
    }

    @Test
    @DisplayName("goes on with a changed cart as another revision, with its time anew")
    void anotherCart() {
        ControlCase next = begun("beer")
                .conclude(result(ControlStatus.PENDING))
                .next(PERSON, check(FOUR.minusSeconds(1), "beer", "knife"), FOUR_HOURS);

        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(ControlState.OPEN);
        assertThat(next.result()).isEmpty();
        assertThat(next.expiresAt()).isEqualTo(FOUR.minusSeconds(1).plus(FOUR_HOURS));
    }

    @Test
    @DisplayName("has expired when its time has run out, at that instant, whoever notices when")
    void expiry() {
        ControlCase open = begun("beer");

        assertThat(open.asOf(FOUR.minusNanos(1))).isSameAs(open);
        assertThat(open.asOf(FOUR.plusSeconds(99))).isEqualTo(open.asOf(FOUR));
        assertThat(open.asOf(FOUR).state()).isEqualTo(ControlState.EXPIRED);
        assertThat(open.asOf(FOUR).result().orElseThrow().at()).isEqualTo(FOUR);
        assertThat(begun("milk").asOf(FOUR).state()).isEqualTo(ControlState.NOT_NEEDED);
    }

    @Test
    @DisplayName("takes a result again that says the same, whoever says it, and no other")
    void sameResult() {
        ControlCase passed = begun("beer", "milk").conclude(changed(ControlStatus.PASSED, "milk"));
        ControlResult other = new ControlResult(
                ControlStatus.PASSED,
                Optional.of(cart("milk").goods()),
                Optional.of("Jüri"),
                Optional.of("again"),
                FOUR);

        assertThat(passed.conclude(other).state()).isEqualTo(ControlState.PASSED);
        assertThat(passed.conclude(other).events()).isEqualTo(passed.events());
        assertRefused(PurchaseControlRule.STATE, () -> passed.conclude(result(ControlStatus.PASSED)));
        assertRefused(PurchaseControlRule.STATE, () -> passed.conclude(changed(ControlStatus.PASSED, "beer")));
        assertRefused(PurchaseControlRule.STATE, () -> passed.conclude(changed(ControlStatus.FAILED, "milk")));
    }

    @Test
    @DisplayName(
            "keeps who says a result again and what they note; what they leave out stays, and when it was said first")
    void sameResultNoted() {
        ControlCase passed = begun("beer").conclude(result(ControlStatus.PASSED));
        ControlResult noted = new ControlResult(
                ControlStatus.PASSED, Optional.empty(), Optional.empty(), Optional.of("an adult"), FOUR);

        assertThat(passed.conclude(noted).result())
                .contains(new ControlResult(
                        ControlStatus.PASSED, Optional.empty(), Optional.of("Mari"), Optional.of("an adult"), NOON));
        assertThat(passed.conclude(noted).conclude(result(ControlStatus.PASSED)))
                .isEqualTo(passed.conclude(noted));
        assertThat(passed.conclude(passed.result().orElseThrow())).isEqualTo(passed);
    }

    @Test
    @DisplayName("keeps all that was said and noted of it, also what a later result or another cart takes the place of")
    void everythingNoted() {
        ControlResult pending = new ControlResult(
                ControlStatus.PENDING, Optional.empty(), Optional.of("Jaan"), Optional.of("asks for a passport"), NOON);
        ControlCase gone = begun("beer")
                .conclude(pending)
                .conclude(result(ControlStatus.FAILED))
                .next(PERSON, check(NOON, "beer"), FOUR_HOURS);

        assertThat(gone.result()).isEmpty();
        assertThat(gone.events())
                .extracting(ControlEvent::command, ControlEvent::supervisor, ControlEvent::note)
                .containsExactly(
                        tuple(ControlCommand.OPEN, Optional.empty(), Optional.empty()),
                        tuple(ControlCommand.PEND, Optional.of("Jaan"), Optional.of("asks for a passport")),
                        tuple(ControlCommand.FAIL, Optional.of("Mari"), Optional.empty()),
                        tuple(ControlCommand.OPEN, Optional.empty(), Optional.empty()));
        assertThat(ForgottenBuyer.of(gone).events())
                .extracting(ControlEvent::supervisor, ControlEvent::note)
                .containsExactly(
                        tuple(Optional.empty(), Optional.empty()),
                        tuple(Optional.of("Jaan"), Optional.empty()),
                        tuple(Optional.of("Mari"), Optional.empty()),
                        tuple(Optional.empty(), Optional.empty()));
    }

    @Test
    @DisplayName("lets pass what someone of the store has let pass, in any order of lines, and nothing else")
    void whatWasAllowed() {
        ControlCase passed = begun("beer", "knife", "milk").conclude(changed(ControlStatus.PASSED, "milk", "beer"));

        assertThat(passed.lets(cart("beer", "milk"))).isTrue();
        assertThat(passed.lets(cart("beer", "milk", "milk"))).isFalse();
        assertThat(passed.lets(cart("beer", "milk", "nothing"))).isFalse();
        assertThat(begun("beer").lets(cart("beer"))).isFalse();
        assertThat(in(ControlState.FAILED).lets(cart("beer"))).isFalse();
        assertThat(in(ControlState.FAILED_ALLOW_PAYMENT).lets(cart("beer"))).isTrue();
    }

    @Test
    @DisplayName("remembers a failure for good")
    void failure() {
        ControlCase passed = in(ControlState.FAILED)
                .next(PERSON, check(NOON, "beer", "knife"), FOUR_HOURS)
                .conclude(result(ControlStatus.PASSED));

        assertThat(passed.state()).isEqualTo(ControlState.PASSED);
        assertThat(passed.hasFailed()).isTrue();
        assertThat(in(ControlState.EXPIRED).hasFailed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "FAILED", "EXPIRED"})
    @DisplayName("deviates if its cart is sold although nobody has allowed it")
    void unsettled(ControlState state) {
        assertThat(in(state).deviation()).isEmpty();
        assertThat(in(state).sell(sold("beer")).deviation().orElseThrow().unsettled())
                .contains(state);
    }

    @Test
    @DisplayName("does not deviate if what was approved is sold, however many lines it stands on")
    void approved() {
        assertThat(in(ControlState.PASSED).sell(sold("beer")).deviation()).isEmpty();
        assertThat(in(ControlState.FAILED_ALLOW_PAYMENT).sell(sold("beer")).deviation())
                .isEmpty();
        assertThat(in(ControlState.NOT_NEEDED).sell(sold("milk")).deviation()).isEmpty();
        assertThat(begun("beer", "milk", "beer")
                        .conclude(result(ControlStatus.PASSED))
                        .sell(sold("milk", "beer", "beer"))
                        .deviation())
                .isEmpty();
    }

    @Test
    @DisplayName("deviates if other goods are sold than were approved or looked at, and says which and how much")
    void otherGoods() {
        ControlCase passed = begun("beer", "beer", "knife").conclude(changed(ControlStatus.PASSED, "beer", "beer"));

        assertThat(passed.sell(sold("beer", "milk")).deviation().orElseThrow().differences())
                .containsExactly(
                        new GoodsCount.Difference(new ProductId("beer"), new BigDecimal("2"), BigDecimal.ONE),
                        new GoodsCount.Difference(new ProductId("milk"), BigDecimal.ZERO, BigDecimal.ONE));
        assertThat(begun("milk").sell(sold("milk", "milk")).deviation()).isPresent();
    }

    @Test
    @DisplayName("goes by the last receipt: what it puts in order is in order")
    void lastReceipt() {
        ControlCase sold = in(ControlState.PASSED).sell(sold("milk"));

        assertThat(sold.deviation()).isPresent();
        assertThat(sold.sell(sold("beer")).deviation()).isEmpty();
        assertThat(begun("beer")
                        .sell(sold("beer"))
                        .conclude(result(ControlStatus.PASSED))
                        .deviation())
                .isEmpty();
    }

    @Test
    @DisplayName("purchasecontrol.state: one that says to be where its events do not lead cannot be")
    void alteredState() {
        ControlCase open = begun("beer");

        assertRefused(PurchaseControlRule.STATE, () -> with(open, ControlState.PASSED, open.events(), open.result()));
        assertRefused(PurchaseControlRule.STATE, () -> with(open, ControlState.OPEN, List.of(), open.result()));
    }

    @Test
    @DisplayName("purchasecontrol.result: one that ended has the result it ended with, one that did not has none")
    void alteredResult() {
        ControlCase passed = in(ControlState.PASSED);
        ControlCase open = begun("beer");

        assertRefused(
                PurchaseControlRule.RESULT, () -> with(passed, passed.state(), passed.events(), Optional.empty()));
        assertRefused(
                PurchaseControlRule.RESULT,
                () -> with(passed, passed.state(), passed.events(), Optional.of(result(ControlStatus.FAILED))));
        assertRefused(PurchaseControlRule.RESULT, () -> with(open, open.state(), open.events(), passed.result()));
    }

    private static ControlCase with(
            ControlCase of, ControlState state, List<ControlEvent> events, Optional<ControlResult> result) {
        return new ControlCase(
                of.institution(),
                of.invoice(),
                of.person(),
                state,
                of.check(),
                of.expiresAt(),
                result,
                of.sold(),
                events);
    }

    @Test
    @DisplayName(
            "purchasecontrol.goods: of what is counted there is more than nothing; amounts are equal if they are as much")
    void goods() {
        assertThat(GoodsCount.of(Map.of(new ProductId("milk"), new BigDecimal("1.000"))))
                .isEqualTo(cart("milk").goods());
        assertRefused(PurchaseControlRule.GOODS, () -> GoodsCount.of(Map.of(new ProductId("milk"), BigDecimal.ZERO)));
    }
}
