package kassa.application.purchasecontrol;

import static kassa.application.port.contract.ControlDesk.named;
import static kassa.application.port.contract.ReceiptDesk.line;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kassa.application.dispatch.Dispatch;
import kassa.application.platform.CallId;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallState;
import kassa.application.platform.KeptCall;
import kassa.application.platform.ListedCall;
import kassa.application.platform.PlatformCalls;
import kassa.application.port.contract.ControlDesk;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.property.Property;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.purchasecontrol.ControlStatus;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An app that is locked for a control")
class LockedAppTest {

    private static final int SEQUENCES = 1_000;
    private static final int STEPS = 25;
    private static final Purchase PURCHASE = new Purchase(STORE, new InvoiceId("I1"));

    /** What may happen, in any order. */
    private enum Step {
        CART(play -> play.check("P1", "unknown")),
        OTHER_CART(play -> play.check("P1", "P1", "unknown")),
        UNKNOWN_CART(play -> play.check("unknown")),
        HARMLESS_CART(play -> play.check("P1")),
        SAME_CART(Play::checkAgain),
        PASSED(play -> play.conclude(ControlStatus.PASSED)),
        PASSED_OTHERWISE(Play::takeOut),
        FAILED(play -> play.conclude(ControlStatus.FAILED)),
        FAILED_ALLOW_PAYMENT(play -> play.conclude(ControlStatus.FAILED_ALLOW_PAYMENT)),
        PENDING(play -> play.conclude(ControlStatus.PENDING)),
        RESEND(Play::resend),
        AN_HOUR(play -> play.pass(Duration.ofHours(1))),
        FOUR_HOURS(play -> play.pass(ControlDesk.FOUR_HOURS)),
        SWEEP(Play::sweep),
        DELIVER(Play::deliver),
        DELIVER_ALSO(Play::deliver),
        REFUSE(Play::refuse),
        RETRY(Play::retry);

        private final Consumer<Play> happening;

        Step(Consumer<Play> happening) {
            this.happening = happening;
        }
    }

    @Test
    @DisplayName(
            "has an open case, or its result on the way: someone can always open it, and no result is of a look before")
    void always() {
        Property.forAll(
                SEQUENCES,
                random -> Stream.generate(() -> Step.values()[random.nextInt(Step.values().length)])
                        .limit(STEPS)
                        .toList(),
                steps -> new Play().run(steps));
    }

    /** A customer, a store and a platform that hears of results later or never. */
    private static final class Play {

        private final MemoryStore store = new MemoryStore();
        private final ReceiptDesk receipts = ReceiptDesk.open(store.ports());
        private final ControlDesk desk = ControlDesk.at(store.ports(), receipts);
        private final Map<CallId, Integer> looks = new HashMap<>();
        private String[] cart = {"P1"};
        private boolean locked;
        private Instant lockedAt = Instant.MIN;

        void run(List<Step> steps) {
            check("P1", "unknown");
            for (Step step : steps) {
                step.happening.accept(this);
                remember();
                assertThat(!locked || canBeOpened()).as("after " + step).isTrue();
            }
            openForGood();
        }

        /** Of which look at the cart each call tells. */
        private void remember() {
            calls(CallState.WAITING)
                    .forEach(call -> looks.putIfAbsent(call.kept().id(), look()));
        }

        private boolean canBeOpened() {
            return kept().state() == ControlState.OPEN
                    || Stream.of(CallState.values())
                            .flatMap(state -> calls(state).stream())
                            .anyMatch(call -> ends(call.kept()));
        }

        /** As it is kept: a case that has run out is told of by the sweep. */
        private ControlCase kept() {
            return store.transactions()
                    .read(() -> store.controls().find(PURCHASE))
                    .orElseThrow()
                    .value()
                    .control();
        }

        private int look() {
            return kept().revision();
        }

        private static boolean ends(KeptCall call) {
            return call.call().kind() == CallKind.CONTROL_RESULT
                    && !call.call().body().startsWith("PENDING");
        }

        void check(String... products) {
            cart = products;
            checkAgain();
        }

        void checkAgain() {
            locked = desk.check("I1", cart) != ControlDecision.NO;
            lockedAt = locked ? receipts.clock().instant() : lockedAt;
        }

        void conclude(ControlStatus status) {
            tryTo(() -> desk.conclude("I1", status));
        }

        void takeOut() {
            tryTo(() -> desk.conclude("I1", ControlStatus.PASSED, line("P1", 1)));
        }

        private static void tryTo(Runnable command) {
            try {
                command.run();
            } catch (RuleViolation refused) {
                assertThat(refused.rule().id()).isEqualTo("purchasecontrol.state");
            }
        }

        void resend() {
            desk.control().resend(named("I1"));
        }

        /** The platform's lock ends by itself. */
        void pass(Duration time) {
            receipts.clock().advance(time);
            locked &= receipts.clock().instant().isBefore(lockedAt.plus(ControlDesk.FOUR_HOURS));
        }

        void sweep() {
            desk.control().expireDue(10);
        }

        void deliver() {
            claim().ifPresent(dispatch -> {
                change(calls -> calls.complete(dispatch));
                arrive(dispatch.item());
            });
        }

        private void arrive(KeptCall call) {
            if (call.call().kind() == CallKind.CONTROL_RESEND) {
                checkAgain();
                return;
            }
            assertThat(looks.get(call.id())).as(call.call().body()).isEqualTo(look());
            locked &= !ends(call);
        }

        void refuse() {
            claim().ifPresent(dispatch ->
                    change(calls -> calls.setAside(dispatch, receipts.clock().instant(), "it answered 422")));
        }

        void retry() {
            calls(CallState.SET_ASIDE).forEach(call -> change(calls -> calls.putBack(call)));
        }

        private void openForGood() {
            conclude(ControlStatus.PASSED);
            remember();
            retry();
            while (!calls(CallState.WAITING).isEmpty() && locked) {
                deliver();
                if (locked && kept().state() == ControlState.OPEN) {
                    conclude(ControlStatus.PASSED);
                    remember();
                }
            }
            assertThat(locked).isFalse();
        }

        private Optional<Dispatch<KeptCall>> claim() {
            Instant now = receipts.clock().instant();
            return store.transactions().write(() -> store.platformCalls().claim(now, now.plusSeconds(60)));
        }

        private void change(Consumer<PlatformCalls> change) {
            store.transactions().write(() -> {
                change.accept(store.platformCalls());
                return change;
            });
        }

        private List<ListedCall> calls(CallState state) {
            return store.transactions().read(() -> store.platformCalls().page(state, 0, 1_000));
        }
    }
}
