package kassa.application.purchasecontrol;

import static kassa.application.port.contract.ControlDesk.named;
import static kassa.application.port.contract.ReceiptDesk.cart;
import static kassa.application.port.contract.ReceiptDesk.line;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.product;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kassa.application.port.Page;
import kassa.application.port.Position;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.ControlDesk;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.pricing.PricingRule;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlPolicy;
import kassa.domain.purchasecontrol.ControlReason;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.purchasecontrol.ControlStatus;
import kassa.domain.purchasecontrol.PurchaseControlRule;
import kassa.domain.purchasecontrol.Share;
import kassa.domain.purchasecontrol.TrustTerms;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.rule.Breach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A purchase that is checked")
class PurchaseControlTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final ReceiptDesk receipts = ReceiptDesk.open(store.ports());
    private final ControlDesk desk = ControlDesk.at(store.ports(), receipts);

    private void restrict(String id, InspectionAction action) {
        store.transactions().write(() -> {
            store.products().save(STORE, List.of(product(id).withInspections(new Inspection.MinAge(action, 18))));
            return id;
        });
    }

    @Test
    @DisplayName("gets a case with what was decided, why, and the request, also where nobody has to look")
    void recorded() {
        assertThat(desk.check("I1", "P1", "P2")).isEqualTo(ControlDecision.NO);
        assertThat(desk.check("I2", "P1", "unknown")).isEqualTo(ControlDecision.FULL);

        assertThat(desk.find("I1").state()).isEqualTo(ControlState.NOT_NEEDED);
        assertThat(desk.find("I1").check().total().orElseThrow()).hasToString("3.98 EUR");
        assertThat(desk.filed("I2").request()).isEqualTo("request of I2");
        assertThat(desk.find("I2").state()).isEqualTo(ControlState.OPEN);
        assertThat(desk.find("I2").expiresAt()).isEqualTo(NOON.plus(ControlDesk.FOUR_HOURS));
        assertThat(desk.find("I2").check().verdict().reasons())
                .extracting(ControlReason::kind, ControlReason::text)
                .containsExactly(tuple(ControlReason.Kind.NOT_FOR_SALE, "unknown product unknown"));
        assertThat(desk.told()).isEmpty();
    }

    @Test
    @DisplayName(
            "is looked into whatever is in it: unknown products alone, restricted ones; only the store must be known")
    void neverRefused() {
        restrict("P1", InspectionAction.RESTRICT);
        restrict("P2", InspectionAction.INSPECT);

        assertThat(desk.check("I1", "unknown", "nothing")).isEqualTo(ControlDecision.FULL);
        assertThat(desk.check("I2", "P1")).isEqualTo(ControlDecision.FULL);
        assertThat(desk.check("I3", "P2")).isEqualTo(ControlDecision.AGE);
        assertThat(desk.find("I1").check().total()).isEmpty();
        assertRefused(
                NodeRule.UNKNOWN_INSTITUTION,
                () -> desk.check("customer", new InstitutionId("nowhere"), "I1", cart("P1")));
    }

    @Test
    @DisplayName("is priced as its receipt will be, with the store's terms")
    void priced() {
        ControlDesk strict = ControlDesk.at(
                store.ports(),
                receipts,
                new ControlPolicy(Optional.of(new BigDecimal("3.97")), Share.none(), TrustTerms.blind(), ""));

        assertThat(strict.check("I1", "P1")).isEqualTo(ControlDecision.NO);
        assertThat(strict.check("I2", "P1", "P1")).isEqualTo(ControlDecision.FULL);
        assertThat(receipts.find(receipts.create("I2", "P1", "P1")).priced().total())
                .isEqualTo(desk.find("I2").check().total().orElseThrow());
    }

    @Test
    @DisplayName("gets the same answer for the same cart, whatever has changed since, until its time has run out")
    void sameCart() {
        desk.check("I1", "P1");
        FiledControl before = desk.filed("I1");
        restrict("P1", InspectionAction.RESTRICT);
        receipts.clock().advance(ControlDesk.FOUR_HOURS.minusMillis(1));

        assertThat(desk.check("I1", "P1")).isEqualTo(ControlDecision.NO);
        assertThat(desk.filed("I1")).isEqualTo(before);
        receipts.clock().advance(Duration.ofMillis(1));
        assertThat(desk.check("I1", "P1")).isEqualTo(ControlDecision.FULL);
        assertThat(desk.find("I1").state()).isEqualTo(ControlState.OPEN);
        assertThat(desk.find("I1").revision()).isEqualTo(2);
    }

    @Test
    @DisplayName("may be paid for when its cart comes again after someone has let it pass; the case stays as it is")
    void sameCartAllowed() {
        desk.check("I1", "P1", "unknown");
        desk.conclude("I1", ControlStatus.PASSED);
        FiledControl passed = desk.filed("I1");

        assertThat(desk.check("I1", "P1", "unknown")).isEqualTo(ControlDecision.NO);
        assertThat(desk.filed("I1")).isEqualTo(passed);
        assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 PASSED");
    }

    @Test
    @DisplayName("is looked into anew when its cart comes again after a failure: someone can open the app again")
    void sameCartAfterFailure() {
        desk.check("I1", "P1", "unknown");
        desk.conclude("I1", ControlStatus.FAILED);

        assertThat(desk.check("I1", "P1", "unknown")).isEqualTo(ControlDecision.FULL);
        assertThat(desk.find("I1").state()).isEqualTo(ControlState.OPEN);
        assertThat(desk.told()).isEmpty();
        desk.conclude("I1", ControlStatus.FAILED);
        assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 FAILED");
    }

    @Test
    @DisplayName("is decided anew for a changed cart: the case goes on with it, or is not needed any more")
    void changedCart() {
        desk.check("I1", "unknown");
        desk.check("I1", "unknown", "P1");

        assertThat(desk.find("I1").revision()).isEqualTo(2);
        assertThat(desk.find("I1").state()).isEqualTo(ControlState.OPEN);
        assertThat(desk.check("I1", "P1")).isEqualTo(ControlDecision.NO);
        assertThat(desk.find("I1").state()).isEqualTo(ControlState.NOT_NEEDED);
        assertThat(desk.told()).isEmpty();
    }

    @Test
    @DisplayName("is looked into after a failure, whatever the cart is then")
    void afterFailure() {
        desk.check("I1", "unknown");
        desk.conclude("I1", ControlStatus.FAILED);

        assertThat(desk.check("I1", "P1")).isEqualTo(ControlDecision.FULL);
        assertThat(desk.find("I1").state()).isEqualTo(ControlState.OPEN);
    }

    @Test
    @DisplayName("may be paid for as soon as it holds just what a supervisor has approved; the case stays passed")
    void approvedCart() {
        desk.check("I1", "P1", "P1", "unknown");
        desk.conclude("I1", ControlStatus.PASSED, line("P1", 2));
        FiledControl passed = desk.filed("I1");

        assertThat(desk.check("customer", STORE, "I1", cart(line("P1", 2)))).isEqualTo(ControlDecision.NO);
        assertThat(desk.filed("I1")).isEqualTo(passed);
        assertThat(desk.check("I1", "P1", "P1", "unknown")).isEqualTo(ControlDecision.FULL);
        assertThat(desk.find("I1").state()).isEqualTo(ControlState.OPEN);
        assertThat(desk.told()).isEmpty();
        desk.conclude("I1", ControlStatus.PASSED);
        assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 PASSED");
    }

    @Test
    @DisplayName(
            "keeps what is noted when a result is said again, also if it names goods that are not for sale any more")
    void sameResultNoted() {
        desk.check("I1", "P1", "unknown");
        desk.conclude("I1", ControlStatus.PASSED, line("P1", 1));
        restrict("P1", InspectionAction.RESTRICT);
        desk.control()
                .conclude(
                        named("I1"),
                        new ConcludeControl(
                                ControlStatus.PASSED,
                                Optional.of(List.of(line("P1", 1))),
                                Optional.empty(),
                                Optional.of("took it out")));

        assertThat(desk.find("I1").result().orElseThrow().note()).contains("took it out");
        assertThat(desk.find("I1").result().orElseThrow().supervisor()).contains("Mari");
        assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 PASSED P1 1 PIECE");
    }

    @Test
    @DisplayName("purchasecontrol.state: takes one result, which the platform is told once, and no other after it")
    void result() {
        desk.check("I1", "unknown");
        ControlCase passed = desk.conclude("I1", ControlStatus.PASSED);

        assertThat(passed.state()).isEqualTo(ControlState.PASSED);
        assertThat(desk.conclude("I1", ControlStatus.PASSED)).isEqualTo(passed);
        assertRefused(PurchaseControlRule.STATE, () -> desk.conclude("I1", ControlStatus.FAILED));
        assertRefused(PurchaseControlRule.STATE, () -> desk.conclude("I1", ControlStatus.PASSED, line("P1", 1)));
        assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 PASSED");
        desk.check("I2", "P1");
        assertRefused(PurchaseControlRule.STATE, () -> desk.conclude("I2", ControlStatus.PASSED));
    }

    @Test
    @DisplayName("stays open while a supervisor says that it takes time; the platform is told of that, too")
    void pending() {
        desk.check("I1", "unknown");
        desk.conclude("I1", ControlStatus.PENDING);
        desk.conclude("I1", ControlStatus.PENDING);

        assertThat(desk.find("I1").state()).isEqualTo(ControlState.OPEN);
        assertThat(desk.find("I1").expiresAt()).isEqualTo(NOON.plus(ControlDesk.FOUR_HOURS));
        desk.conclude("I1", ControlStatus.FAILED_ALLOW_PAYMENT);
        assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 PENDING", "CONTROL_RESULT I1 FAILED_ALLOW_PAYMENT");
    }

    @Test
    @DisplayName("tells the platform what a supervisor has made of the cart, complete")
    void changedProducts() {
        desk.check("I1", "P1", "unknown");
        desk.conclude("I1", ControlStatus.PASSED, line("P1", 1), line("P2", 3));

        assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 PASSED P1 1 PIECE P2 3 PIECE");
        assertThat(desk.find("I1").approved().amounts()).hasSize(2);
    }

    @Test
    @DisplayName("takes no changed cart with lines that are not for sale, names all of them, and stays as it is")
    void productsNotForSale() {
        restrict("P3", InspectionAction.RESTRICT);
        desk.check("I1", "unknown");
        FiledControl open = desk.filed("I1");

        assertThat(assertRefused(
                                PricingRule.NOT_FOR_SALE,
                                () -> desk.conclude(
                                        "I1", ControlStatus.PASSED, line("P1", 1), line("nothing", 1), line("P3", 1)))
                        .breaches())
                .extracting(Breach::place)
                .containsExactly("products/1", "products/2");
        assertThat(desk.filed("I1")).isEqualTo(open);
        assertThat(desk.told()).isEmpty();
    }

    @Test
    @DisplayName("takes the same result again after one of its products is not for sale any more")
    void sameResultLater() {
        desk.check("I1", "unknown");
        ControlCase passed = desk.conclude("I1", ControlStatus.PASSED, line("P1", 1));
        restrict("P1", InspectionAction.RESTRICT);

        assertThat(desk.conclude("I1", ControlStatus.PASSED, line("P1", 1))).isEqualTo(passed);
    }

    @Test
    @DisplayName(
            "has expired when nobody looked in time; the same cart opens it anew, and the platform is not told what would open the lock")
    void expiry() {
        desk.check("I1", "unknown");
        receipts.clock().advance(ControlDesk.FOUR_HOURS);

        assertThat(desk.find("I1").state()).isEqualTo(ControlState.EXPIRED);
        assertThat(desk.told()).isEmpty();
        assertThat(desk.check("I1", "unknown")).isEqualTo(ControlDecision.FULL);
        assertThat(desk.told()).isEmpty();
        assertThat(desk.find("I1").state()).isEqualTo(ControlState.OPEN);
        assertThat(desk.find("I1").expiresAt()).isEqualTo(NOON.plus(ControlDesk.FOUR_HOURS.multipliedBy(2)));
    }

    @Test
    @DisplayName("goes on with another cart: what came of the one before and is not told yet is told no more")
    void overtaken() {
        desk.check("I1", "unknown");
        desk.check("I2", "unknown");
        desk.conclude("I2", ControlStatus.PASSED);
        desk.control().resend(named("I1"));
        receipts.clock().advance(ControlDesk.FOUR_HOURS);
        desk.control().expireDue(10);
        assertThat(desk.told())
                .containsExactly("CONTROL_RESULT I2 PASSED", "CONTROL_RESEND I1 again", "CONTROL_RESULT I1 EXPIRED");

        assertThat(desk.check("I1", "unknown", "P1")).isEqualTo(ControlDecision.FULL);
        assertThat(desk.told()).containsExactly("CONTROL_RESULT I2 PASSED", "CONTROL_RESEND I1 again");
    }

    @Test
    @DisplayName("purchasecontrol.state: a result that comes too late is refused, and leaves it expired for good")
    void lateResult() {
        desk.check("I1", "unknown");
        receipts.clock().advance(ControlDesk.FOUR_HOURS);

        assertRefused(PurchaseControlRule.STATE, () -> desk.conclude("I1", ControlStatus.PASSED));
        assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 EXPIRED");
        assertThat(desk.control().expireDue(10)).isZero();
    }

    @Test
    @DisplayName("is ended by the sweep when its time has run out, those that ran out first, first")
    void sweep() {
        desk.check("I1", "unknown");
        receipts.clock().advance(ControlDesk.FOUR_HOURS.minusSeconds(1));
        desk.check("I2", "unknown");
        desk.check("I3", "P1");
        receipts.clock().advance(ControlDesk.FOUR_HOURS);

        assertThat(desk.control().expireDue(1)).isEqualTo(1);
        assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 EXPIRED");
        assertThat(desk.control().expireDue(10)).isEqualTo(1);
        assertThat(desk.control().expireDue(10)).isZero();
        assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 EXPIRED", "CONTROL_RESULT I2 EXPIRED");
    }

    @Test
    @DisplayName("is asked for again each time that someone wants it")
    void resend() {
        desk.check("I1", "unknown");
        desk.control().resend(named("I1"));
        desk.control().resend(named("I1"));

        assertThat(desk.told()).containsExactly("CONTROL_RESEND I1 again", "CONTROL_RESEND I1 again");
    }

    @Test
    @DisplayName(
            "purchasecontrol.unknown, purchasecontrol.ambiguous: is named by its invoice, and by its store where several have it")
    void names() {
        desk.check("I1", "unknown");
        desk.check("customer", OTHER_STORE, "I1", cart("P1"));

        assertRefused(PurchaseControlRule.AMBIGUOUS, () -> desk.find("I1"));
        assertRefused(PurchaseControlRule.AMBIGUOUS, () -> desk.conclude("I1", ControlStatus.PASSED));
        assertRefused(PurchaseControlRule.UNKNOWN, () -> desk.find("I2"));
        assertRefused(PurchaseControlRule.UNKNOWN, () -> desk.control().resend(named("I2")));
        assertRefused(
                PurchaseControlRule.UNKNOWN,
                () -> desk.control()
                        .find(new NamedPurchase(new InvoiceId("I1"), Optional.of(new InstitutionId("nowhere")))));
        assertThat(desk.control()
                        .find(new NamedPurchase(new InvoiceId("I1"), Optional.of(OTHER_STORE)))
                        .control()
                        .state())
                .isEqualTo(ControlState.NOT_NEEDED);
    }

    @Test
    @DisplayName(
            "deviates as soon as its receipt sells something else than was approved; the receipt is issued all the same")
    void deviation() {
        desk.check("I1", "P1", "unknown");
        desk.conclude("I1", ControlStatus.PASSED, line("P1", 1));

        assertThat(receipts.find(receipts.create("I1", "P1", "P2")).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.find("I1").deviation().orElseThrow().differences()).hasSize(1);
        assertThat(deviating()).containsExactly("I1");
        receipts.create("I1", "P1");
        assertThat(desk.find("I1").deviation()).isEmpty();
        assertThat(deviating()).isEmpty();
    }

    private List<String> deviating() {
        ControlQuery query = new ControlQuery(
                Optional.of(STORE), Optional.empty(), Optional.empty(), Optional.of(true), Optional.empty(), 10);
        return desk.control().list(query).elements().stream()
                .map(control -> control.invoice().value())
                .toList();
    }

    @Test
    @DisplayName("deviates if it is sold while nobody has allowed it, and no more once someone has")
    void unsettled() {
        desk.check("I1", "P1");
        desk.check("I1", "P1", "unknown");
        receipts.create("I1", "P1");

        assertThat(desk.find("I1").deviation().orElseThrow().unsettled()).contains(ControlState.OPEN);
        desk.conclude("I1", ControlStatus.PASSED);
        assertThat(desk.find("I1").deviation()).isEmpty();
    }

    @Test
    @DisplayName("does not stand in the way of receipts of purchases that were never checked")
    void neverChecked() {
        receipts.create("I1", "P1");

        assertRefused(PurchaseControlRule.UNKNOWN, () -> desk.find("I1"));
        assertThat(deviating()).isEmpty();
    }

    @Test
    @DisplayName("is more likely drawn after failures and less after passes, of whichever store")
    void trust() {
        ControlPolicy policy = new ControlPolicy(Optional.empty(), new Share(400), TrustTerms.usual(), "seed");
        ControlDesk trusting = ControlDesk.at(store.ports(), receipts, policy);
        pass(trusting, 10);

        assertThat(share(trusting, "customer", "known")).isEqualTo(new Share(100));
        assertThat(share(trusting, "stranger", "new")).isEqualTo(new Share(800));
        receipts.clock().advance(Duration.ofSeconds(1));
        trusting.check("customer", OTHER_STORE, "F", cart("unknown"));
        trusting.conclude("F", ControlStatus.FAILED);
        assertThat(share(trusting, "customer", "failed")).isEqualTo(new Share(1_200));
    }

    @Test
    @DisplayName("is less likely drawn after passes, however many purchases came since that nobody looked into")
    void trustOfLongAgo() {
        ControlPolicy policy = new ControlPolicy(Optional.empty(), new Share(400), TrustTerms.usual(), "seed");
        ControlDesk trusting = ControlDesk.at(store.ports(), receipts, policy);
        pass(trusting, 10);
        receipts.clock().advance(Duration.ofSeconds(1));
        IntStream.range(0, TrustTerms.REMEMBERED + 5).forEach(i -> share(trusting, "customer", "unseen" + i));

        assertThat(share(trusting, "customer", "known")).isEqualTo(new Share(100));
    }

    private static void pass(ControlDesk desk, int times) {
        IntStream.range(0, times).forEach(i -> {
            desk.check("I" + i, "P1", "unknown");
            desk.conclude("I" + i, ControlStatus.PASSED);
        });
    }

    private static Share share(ControlDesk desk, String person, String invoice) {
        desk.check(person, STORE, invoice, cart("P1"));
        return desk.find(invoice).check().verdict().share();
    }

    @Test
    @DisplayName("is listed page by page")
    void pages() {
        IntStream.range(0, 3).forEach(i -> desk.check("I" + i, "P1"));
        Page<ControlCase, Purchase> first = desk.control().list(page(Optional.empty()));
        Page<ControlCase, Purchase> second = desk.control().list(page(first.next()));

        assertThat(first.elements())
                .extracting(ControlCase::invoice)
                .containsExactly(new InvoiceId("I2"), new InvoiceId("I1"));
        assertThat(second.elements()).extracting(ControlCase::invoice).containsExactly(new InvoiceId("I0"));
        assertThat(second.next()).isEmpty();
    }

    private static ControlQuery page(Optional<Position<Purchase>> after) {
        return new ControlQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), after, 2);
    }

    @Test
    @DisplayName("is neither decided nor lost while the store is gone")
    void storeGone() {
        store.breakDown();
        assertThatThrownBy(() -> desk.check("I1", "P1")).isInstanceOf(StorageUnavailable.class);
        store.recover();

        assertThat(desk.check("I1", "P1")).isEqualTo(ControlDecision.NO);
    }
}
