package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.ANY_SCRIPT;
import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kassa.application.port.StaleVersion;
import kassa.application.port.Versioned;
import kassa.application.purchasecontrol.ControlCases;
import kassa.application.purchasecontrol.ControlQuery;
import kassa.application.purchasecontrol.FiledControl;
import kassa.application.purchasecontrol.Purchase;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.ExaminedLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.product.ProductId;
import kassa.domain.purchasecontrol.CartCheck;
import kassa.domain.purchasecontrol.CheckedCart;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlPolicy;
import kassa.domain.purchasecontrol.ControlResult;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.purchasecontrol.ControlStatus;
import kassa.domain.purchasecontrol.GoodsCount;
import kassa.domain.purchasecontrol.PastControl;
import kassa.domain.purchasecontrol.SoldCart;
import kassa.domain.purchasecontrol.TrustStanding;
import kassa.domain.quantity.Quantity;
import kassa.domain.receipt.CartFingerprint;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code ControlCases} keeps. */
public abstract class ControlCasesContract {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Purchase NONE = new Purchase(STORE, new InvoiceId("none"));

    private StorePorts ports;
    private ControlCases cases;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
        cases = ports.controls();
    }

    private static FiledControl cleared(String invoice, Instant at) {
        return control(STORE, invoice, "customer", at, milk());
    }

    private static FiledControl opened(String invoice, Instant at) {
        return control(STORE, invoice, "customer", at, milk(), unknown());
    }

    private static ExaminedLine milk() {
        return new ExaminedLine(
                Optional.of(product("P1")),
                Optional.of(CartLine.of(product("P1"), Quantity.pieces(2))),
                Optional.empty(),
                List.of());
    }

    private static ExaminedLine unknown() {
        return new ExaminedLine(Optional.empty(), Optional.empty(), Optional.of("unknown " + ANY_SCRIPT), List.of());
    }

    private static FiledControl control(
            InstitutionId store, String invoice, String person, Instant at, ExaminedLine... lines) {
        Cart cart = Cart.of(
                PriceTerms.of(Samples.institution(store)), List.of(milk().line().orElseThrow()), at);
        CheckedCart checked = new CheckedCart(List.of(lines), Optional.of(CartPricer.price(cart)));
        InvoiceId id = new InvoiceId(invoice);
        CartCheck check = CartCheck.of(
                new CartFingerprint("0".repeat(64)),
                ControlPolicy.ofLines()
                        .decide(new ControlPolicy.Purchase(store, id, TrustStanding.unknown(), false), checked),
                checked,
                at);
        return new FiledControl(
                ControlCase.begin(store, id, new PersonId(person), check, HOUR), "request of " + invoice + ANY_SCRIPT);
    }

    private static FiledControl concluded(FiledControl open, ControlStatus status) {
        Optional<GoodsCount> changed =
                Optional.of(GoodsCount.of(Map.of(new ProductId("P1"), new BigDecimal("0.333333"))));
        ControlResult result =
                new ControlResult(status, changed, Optional.of("Mari"), Optional.of(ANY_SCRIPT), NOW.plusSeconds(9));
        return open.with(open.control().conclude(result));
    }

    private static FiledControl sold(FiledControl of) {
        GoodsCount goods = GoodsCount.of(Map.of(new ProductId("P9"), BigDecimal.ONE));
        return of.with(of.control().sell(new SoldCart(new InstitutionInvoiceId("R1"), goods, NOW.plusSeconds(10))));
    }

    private static Purchase purchase(FiledControl filed) {
        return Purchase.of(filed.control());
    }

    private void add(FiledControl... all) {
        ports.transactions().write(() -> {
            Stream.of(all).forEach(cases::add);
            return all;
        });
    }

    private <T> T read(Supplier<T> question) {
        return ports.transactions().read(question);
    }

    private FiledControl replace(FiledControl changed) {
        return ports.transactions().write(() -> {
            cases.replace(changed, cases.find(purchase(changed)).orElseThrow().version());
            return changed;
        });
    }

    @Test
    @DisplayName("a case is found by store and invoice, as it was kept, with its paper, in work that writes and reads")
    void finds() {
        FiledControl open = opened("I1", NOW);
        add(open, control(OTHER_STORE, "I1", "other", NOW, milk()));

        assertThat(read(() -> cases.find(purchase(open))).map(Versioned::value)).contains(open);
        assertThat(ports.transactions().write(() -> cases.find(purchase(open))).map(Versioned::value))
                .contains(open);
        assertThat(read(() -> cases.find(NONE))).isEmpty();
        assertThat(read(() -> cases.storesOf(new InvoiceId("I1")))).containsExactly(OTHER_STORE, STORE);
        assertThat(read(() -> cases.storesOf(new InvoiceId("I2")))).isEmpty();
    }

    @Test
    @DisplayName("a case is replaced whole, with its paper")
    void replaces() {
        FiledControl open = opened("I1", NOW);
        add(open);
        FiledControl changed =
                new FiledControl(sold(concluded(open, ControlStatus.PASSED)).control(), "another request");
        replace(changed);

        assertThat(read(() -> cases.find(purchase(open))).map(Versioned::value)).contains(changed);
    }

    @Test
    @DisplayName("a purchase has one case, and who has not seen the last change of it changes nothing")
    void versions() {
        FiledControl open = opened("I1", NOW);
        add(open);
        Versioned<FiledControl> seen = read(() -> cases.find(purchase(open))).orElseThrow();
        FiledControl passed = replace(concluded(open, ControlStatus.PASSED));

        assertThatThrownBy(() -> add(cleared("I1", NOW))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    cases.replace(concluded(open, ControlStatus.FAILED), seen.version());
                    return open;
                }))
                .isInstanceOf(StaleVersion.class);
        assertThat(read(() -> cases.find(purchase(open))).map(Versioned::value)).contains(passed);
    }

    @Test
    @DisplayName("what undone work has kept is not there")
    void undone() {
        FiledControl open = opened("I1", NOW);
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    cases.add(open);
                    throw new IllegalArgumentException("undo");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(read(() -> cases.find(purchase(open)))).isEmpty();
    }

    @Test
    @DisplayName("due are open cases whose time has run out, those that ran out first, first, as many as asked for")
    void due() {
        FiledControl passed = opened("passed", NOW);
        add(opened("later", NOW.plusSeconds(1)), opened("first", NOW), cleared("cleared", NOW), passed);
        replace(concluded(passed, ControlStatus.PASSED));
        Instant end = NOW.plus(HOUR);

        assertThat(due(end.minusNanos(1_000), 9)).isEmpty();
        assertThat(due(end, 9)).containsExactly("first");
        assertThat(due(end.plusSeconds(1), 9)).containsExactly("first", "later");
        assertThat(due(end.plusSeconds(1), 1)).containsExactly("first");
    }

    private List<String> due(Instant now, int limit) {
        return read(() -> cases.due(now, limit)).stream()
                .map(purchase -> purchase.invoice().value())
                .toList();
    }

    @Test
    @DisplayName("lists are by store, state, person and deviation, the latest cart first")
    void lists() {
        FiledControl passed = opened("passed", NOW.plusSeconds(1));
        FiledControl odd = cleared("odd", NOW.plusSeconds(2));
        add(opened("open", NOW), passed, odd, control(OTHER_STORE, "other", "someone", NOW.plusSeconds(3), milk()));
        replace(concluded(passed, ControlStatus.PASSED));
        replace(sold(odd));

        assertThat(listed(query())).containsExactly("other", "odd", "passed", "open");
        assertThat(listed(store(STORE))).containsExactly("odd", "passed", "open");
        assertThat(listed(state(ControlState.NOT_NEEDED))).containsExactly("other", "odd");
        assertThat(listed(state(ControlState.PASSED))).containsExactly("passed");
        assertThat(listed(person("someone"))).containsExactly("other");
        assertThat(listed(deviation(true))).containsExactly("odd");
        assertThat(listed(deviation(false))).containsExactly("other", "passed", "open");
    }

    @Test
    @DisplayName(
            "lists tell of an open case whose time has run out that it has expired, whether someone noticed or not")
    void listsAsOfNow() {
        add(opened("I1", NOW), opened("I2", NOW.plusSeconds(1)));
        Instant end = NOW.plus(HOUR);

        assertThat(listed(state(ControlState.OPEN), end)).containsExactly("I2");
        assertThat(listed(state(ControlState.EXPIRED), end)).containsExactly("I1");
        assertThat(read(() -> cases.list(query(), end, 9)))
                .extracting(ControlCase::state)
                .containsExactly(ControlState.OPEN, ControlState.EXPIRED);
    }

    @Test
    @DisplayName("lists go on behind any case of theirs, also among cases of one instant")
    void pages() {
        add(
                cleared("B", NOW),
                control(OTHER_STORE, "B", "customer", NOW, milk()),
                cleared("A", NOW),
                cleared("C", NOW.minusSeconds(1)));
        List<ControlCase> all = read(() -> cases.list(query(), NOW, 9));

        assertThat(all)
                .extracting(control -> control.invoice() + " " + control.institution())
                .containsExactly("B store", "B other-store", "A store", "C store");
        for (int i = 0; i < all.size(); i++) {
            ControlQuery next = new ControlQuery(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(ControlCases.position(all.get(i))),
                    9);
            assertThat(read(() -> cases.list(next, NOW, 2))).isEqualTo(all.subList(i + 1, Math.min(i + 3, all.size())));
        }
    }

    private static ControlQuery query() {
        return new ControlQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 9);
    }

    private static ControlQuery store(InstitutionId store) {
        return new ControlQuery(
                Optional.of(store), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 9);
    }

    private static ControlQuery state(ControlState state) {
        return new ControlQuery(
                Optional.empty(), Optional.of(state), Optional.empty(), Optional.empty(), Optional.empty(), 9);
    }

    private static ControlQuery person(String person) {
        return new ControlQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PersonId(person)),
                Optional.empty(),
                Optional.empty(),
                9);
    }

    private static ControlQuery deviation(boolean deviates) {
        return new ControlQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(deviates), Optional.empty(), 9);
    }

    private List<String> listed(ControlQuery query) {
        return listed(query, NOW);
    }

    private List<String> listed(ControlQuery query, Instant now) {
        return read(() -> cases.list(query, now, 9)).stream()
                .map(control -> control.invoice().value())
                .toList();
    }

    @Test
    @DisplayName("the past of a person is their last purchases in any store, the latest first, without the one judged")
    void past() {
        FiledControl passed = opened("passed", NOW);
        FiledControl failed = opened("failed", NOW.plusSeconds(1));
        FiledControl judged = opened("judged", NOW.plusSeconds(9));
        add(
                passed,
                failed,
                judged,
                control(OTHER_STORE, "judged", "customer", NOW.plusSeconds(2), milk()),
                control(STORE, "someone's", "someone", NOW.plusSeconds(3), milk()));
        replace(concluded(passed, ControlStatus.PASSED));
        replace(concluded(failed, ControlStatus.FAILED));

        List<PastControl> all = List.of(
                new PastControl(ControlDecision.NO, ControlState.NOT_NEEDED, false),
                new PastControl(ControlDecision.FULL, ControlState.FAILED, true),
                new PastControl(ControlDecision.FULL, ControlState.PASSED, false));
        assertThat(past(purchase(judged), 9)).isEqualTo(all);
        assertThat(past(purchase(judged), 2)).isEqualTo(all.subList(0, 2));
        assertThat(past(NONE, 1)).containsExactly(new PastControl(ControlDecision.FULL, ControlState.OPEN, false));
    }

    @Test
    @DisplayName(
            "what tells of a person are passes of a whole cart and failures, however many other purchases came since, the latest first")
    void telling() {
        FiledControl passed = opened("passed", NOW);
        FiledControl failed = opened("failed", NOW.plusSeconds(1));
        FiledControl pending = opened("pending", NOW.plusSeconds(2));
        FiledControl judged = opened("judged", NOW.plusSeconds(4));
        add(passed, failed, pending, cleared("cleared", NOW.plusSeconds(3)), judged);
        add(opened("open", NOW.plusSeconds(5)), control(STORE, "someone's", "someone", NOW, milk(), unknown()));
        replace(concluded(passed, ControlStatus.PASSED));
        replace(concluded(failed, ControlStatus.FAILED_ALLOW_PAYMENT));
        replace(concluded(pending, ControlStatus.PENDING));
        replace(concluded(judged, ControlStatus.PASSED));

        List<PastControl> all = List.of(
                new PastControl(ControlDecision.FULL, ControlState.FAILED_ALLOW_PAYMENT, true),
                new PastControl(ControlDecision.FULL, ControlState.PASSED, false));
        assertThat(telling(purchase(judged), 9)).isEqualTo(all);
        assertThat(telling(purchase(judged), 1)).isEqualTo(all.subList(0, 1));
        assertThat(telling(NONE, 9)).hasSize(3);
    }

    private List<PastControl> telling(Purchase judged, int limit) {
        return read(() -> cases.telling(new PersonId("customer"), judged, limit));
    }

    private List<PastControl> past(Purchase judged, int limit) {
        return read(() -> cases.past(new PersonId("customer"), judged, limit));
    }
}
