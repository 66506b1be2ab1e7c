package kassa.domain.purchasecontrol;

import static kassa.domain.purchasecontrol.Purchases.STORE;
import static kassa.domain.purchasecontrol.Purchases.cart;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kassa.domain.node.InstitutionId;
import kassa.domain.property.Property;
import kassa.domain.receipt.InvoiceId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The policy of purchase control")
class ControlPolicyTest {

    private static final List<String> GOODS =
            List.of("milk", "milk@1.00", "milk@0.90", "beer", "fireworks", "knife", "ammunition", "relic", "nothing");

    private static final ControlPolicy.Purchase PURCHASE = purchase("I1");

    private static ControlPolicy.Purchase purchase(String invoice) {
        return new ControlPolicy.Purchase(STORE, new InvoiceId(invoice), TrustStanding.unknown(), false);
    }

    private static ControlPolicy policy(String threshold, int basisPoints) {
        return new ControlPolicy(
                Optional.ofNullable(threshold).map(BigDecimal::new),
                new Share(basisPoints),
                TrustTerms.blind(),
                "seed");
    }

    private static ControlVerdict decide(String... products) {
        return ControlPolicy.ofLines().decide(PURCHASE, cart(products));
    }

    private static List<String> told(ControlVerdict verdict) {
        return verdict.reasons().stream()
                .map(reason ->
                        reason.kind() + reason.line().map(line -> " " + line).orElse("")
                                + reason.product().map(product -> " " + product).orElse("") + ": " + reason.text())
                .toList();
    }

    @Test
    @DisplayName("lets a cart pass that gives no reason, shown at the catalogue's price or at none")
    void noReason() {
        assertThat(decide("milk", "milk@1.00", "knife"))
                .isEqualTo(new ControlVerdict(ControlDecision.NO, List.of(), Share.none()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beer | AGE | MIN_AGE 1 beer: for buyers of 18 years and older",
                "fireworks | FULL | INSPECTION 1 fireworks: sold until 08:00",
                "ammunition | FULL | RESTRICTION 1 ammunition: for buyers of 18 years and older",
                "milk@0.90 | FULL | PRICE_DIFFERS 1 milk: shown for 0.9, sold for 1",
                "nothing | FULL | NOT_FOR_SALE 1: unknown product nothing",
                "relic | FULL | NOT_FOR_SALE 1 relic: relic is not sold any more",
            })
    @DisplayName("has a cart looked into for what one of its lines says, and says which and why")
    void oneReason(String product, ControlDecision decision, String reason) {
        ControlVerdict verdict = decide("milk", product);

        assertThat(verdict.decision()).isEqualTo(decision);
        assertThat(told(verdict)).containsExactly(reason);
    }

    @Test
    @DisplayName("judges amounts by the whole cart, as receipts do")
    void amountsOfTheCart() {
        ControlVerdict verdict = decide("knife", "milk", "knife");

        assertThat(told(verdict))
                .containsExactly(
                        "INSPECTION 0 knife: at most 1 are sold at once",
                        "INSPECTION 2 knife: at most 1 are sold at once");
    }

    @Test
    @DisplayName("decides by the strictest of all reasons and names all of them, line by line")
    void allReasons() {
        ControlVerdict verdict = decide("beer", "nothing", "milk@2", "beer@2");

        assertThat(verdict.decision()).isEqualTo(ControlDecision.FULL);
        assertThat(verdict.reasons())
                .extracting(ControlReason::kind)
                .containsExactly(
                        ControlReason.Kind.MIN_AGE,
                        ControlReason.Kind.NOT_FOR_SALE,
                        ControlReason.Kind.PRICE_DIFFERS,
                        ControlReason.Kind.MIN_AGE);
    }

    @Test
    @DisplayName("decides of a cart in which nothing is for sale")
    void nothingForSale() {
        assertThat(decide("nothing", "relic").decision()).isEqualTo(ControlDecision.FULL);
    }

    @Test
    @DisplayName("has a cart looked into that comes to more than the threshold, not one that comes to just that")
    void threshold() {
        assertThat(policy("2.00", 0).decide(PURCHASE, cart("milk", "milk")).reasons())
                .isEmpty();
        assertThat(told(policy("1.99", 0).decide(PURCHASE, cart("milk", "milk"))))
                .containsExactly("VALUE: comes to 2.00 EUR, more than 1.99");
    }

    @Test
    @DisplayName("has another cart of a purchase that has failed looked into whatever it is")
    void failedBefore() {
        ControlPolicy.Purchase failed =
                new ControlPolicy.Purchase(STORE, new InvoiceId("I1"), TrustStanding.unknown(), true);

        assertThat(ControlPolicy.ofLines().decide(failed, cart("milk")).reasons())
                .extracting(ControlReason::kind)
                .containsExactly(ControlReason.Kind.FAILED_BEFORE);
    }

    @Test
    @DisplayName("draws all purchases by lot or none at the ends of the share")
    void ends() {
        assertThat(drawn(policy(null, 0), 1_000)).isZero();
        assertThat(drawn(policy(null, 10_000), 1_000)).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({"500", "2500"})
    @DisplayName("draws of 20,000 invoices about the share that is set")
    void share(int basisPoints) {
        long expected = (long) Property.TIMES * basisPoints / 10_000;
        long tolerance = expected / 10 + 50;

        assertThat(drawn(policy(null, basisPoints), Property.TIMES))
                .isBetween(expected - tolerance, expected + tolerance);
    }

    private static long drawn(ControlPolicy policy, int invoices) {
        CheckedCart milk = cart("milk");
        return IntStream.range(0, invoices)
                .filter(i -> policy.decide(purchase("I" + i), milk).decision() == ControlDecision.FULL)
                .count();
    }

    @Test
    @DisplayName(
            "draws other purchases with another seed, in another store, and for a larger share those of a smaller one too")
    void lots() {
        Share half = new Share(5_000);
        List<InvoiceId> all =
                IntStream.range(0, 1_000).mapToObj(i -> new InvoiceId("I" + i)).toList();

        assertThat(drawn(all, "seed", STORE, half)).isNotEqualTo(drawn(all, "other", STORE, half));
        assertThat(drawn(all, "seed", STORE, half)).isNotEqualTo(drawn(all, "seed", new InstitutionId("b"), half));
        assertThat(drawn(all, "seed", STORE, half)).containsAll(drawn(all, "seed", STORE, new Share(100)));
    }

    private static List<InvoiceId> drawn(List<InvoiceId> all, String seed, InstitutionId store, Share share) {
        return all.stream()
                .filter(invoice -> Lot.of(seed, store, invoice).isWithin(share))
                .toList();
    }

    @Test
    @DisplayName("never decides more mildly for a reason more, and decides alike when asked again")
    void monotoneAndDeterministic() {
        Property.forAll(500, ControlPolicyTest::anyTrial, trial -> {
            ControlVerdict less = trial.policy.decide(trial.purchase, cart(trial.goods.toArray(String[]::new)));
            List<String> more = new ArrayList<>(trial.goods);
            more.add(trial.added);
            CheckedCart larger = cart(more.toArray(String[]::new));

            assertThat(trial.policy.decide(trial.purchase, larger).decision()).isGreaterThanOrEqualTo(less.decision());
            assertThat(trial.policy.decide(trial.purchase, cart(trial.goods.toArray(String[]::new))))
                    .isEqualTo(less);
            assertThat(trial.policy.decide(trial.failed(), larger).decision()).isEqualTo(ControlDecision.FULL);
        });
    }

    private record Trial(ControlPolicy policy, ControlPolicy.Purchase purchase, List<String> goods, String added) {
        ControlPolicy.Purchase failed() {
            return new ControlPolicy.Purchase(purchase.store(), purchase.invoice(), purchase.person(), true);
        }
    }

    private static Trial anyTrial(Random random) {
        List<String> goods = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> any(random))
                .toList();
        ControlPolicy policy = policy(random.nextBoolean() ? "5" : null, random.nextInt(10_001));
        return new Trial(policy, purchase("I" + random.nextInt(1_000)), goods, any(random));
    }

    private static String any(Random random) {
        return GOODS.get(random.nextInt(GOODS.size()));
    }

    @Test
    @DisplayName("purchasecontrol.threshold: a threshold is zero or more")
    void thresholds() {
        assertThat(policy("0", 0).threshold()).contains(BigDecimal.ZERO);
        assertRefused(PurchaseControlRule.THRESHOLD, () -> policy("-0.01", 0));
    }

    @Test
    @DisplayName("purchasecontrol.share: a share lies between 0 and 100 percent, in hundredths of a percent")
    void shares() {
        assertThat(Share.ofPercent(new BigDecimal("2.50")))
                .isEqualTo(new Share(250))
                .hasToString("2.50 %");
        assertThat(Share.ofPercent(new BigDecimal("100"))).isEqualTo(new Share(10_000));
        assertRefused(PurchaseControlRule.SHARE, () -> new Share(-1));
        assertRefused(PurchaseControlRule.SHARE, () -> new Share(10_001));
        assertRefused(PurchaseControlRule.SHARE, () -> Share.ofPercent(new BigDecimal("0.001")));
        assertRefused(PurchaseControlRule.SHARE, () -> Share.ofPercent(new BigDecimal("100.01")));
        assertRefused(PurchaseControlRule.SHARE, () -> Share.ofPercent(new BigDecimal("1e999999999")));
    }

    @Test
    @DisplayName("purchasecontrol.verdict: a decision that is not the strictest of its reasons is none")
    void verdicts() {
        ControlReason age = ControlReason.ofCart(ControlReason.Kind.MIN_AGE, "for buyers of 18 years and older");

        assertRefused(
                PurchaseControlRule.VERDICT, () -> new ControlVerdict(ControlDecision.NO, List.of(age), Share.none()));
        assertRefused(
                PurchaseControlRule.VERDICT,
                () -> new ControlVerdict(ControlDecision.FULL, List.of(age), Share.none()));
        assertRefused(
                PurchaseControlRule.VERDICT, () -> new ControlVerdict(ControlDecision.AGE, List.of(), Share.none()));
    }
}
