package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.ANY_SCRIPT;
import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kassa.application.dispatch.Dispatch;
import kassa.application.platform.CallDispatch;
import kassa.application.platform.CallId;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallState;
import kassa.application.platform.CallSubject;
import kassa.application.platform.KeptCall;
import kassa.application.platform.ListedCall;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import kassa.application.platform.PlatformLine;
import kassa.application.platform.Reception;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code PlatformCalls} keeps of the calls that are to be sent. */
public abstract class PlatformCallsContract {

    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("calls wait in the order in which they were added, each under a name of its own")
    void order() {
        add(call("A", 1), call("B", 1), call("A", 2));

        List<KeptCall> waiting = waiting(0, 9);
        assertThat(waiting).extracting(KeptCall::call).containsExactly(call("A", 1), call("B", 1), call("A", 2));
        assertThat(waiting).extracting(KeptCall::number).isSorted().doesNotHaveDuplicates();
        assertThat(waiting).extracting(KeptCall::id).doesNotHaveDuplicates();
        assertThat(waiting).extracting(KeptCall::appendedAt).containsOnly(NOW);
        assertThat(waiting(0, 9)).isEqualTo(waiting);
    }

    @Test
    @DisplayName("a page of them begins behind a number and has no more than asked for")
    void pages() {
        add(call("A", 1), call("B", 1), call("C", 1));
        List<KeptCall> all = waiting(0, 9);

        assertThat(waiting(all.get(0).number(), 1)).containsExactly(all.get(1));
        assertThat(waiting(all.get(1).number(), 9)).containsExactly(all.get(2));
        assertThat(waiting(all.get(2).number(), 9)).isEmpty();
        assertThat(waiting(Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    @DisplayName("a call is to be sent exactly if the work that added it is kept")
    void undone() {
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    ports.platformCalls().append(call("A", 1));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        add(call("B", 1));

        assertThat(waiting(0, 9)).extracting(KeptCall::call).containsExactly(call("B", 1));
    }

    @Test
    @DisplayName("what a call says is kept to the letter, in any script and of any length, for any kind and any store")
    void bodies() {
        OutgoingCall foreign =
                new OutgoingCall(new CallSubject(OTHER_STORE, "õ🍎/"), CallKind.ORDER_STATUS, ANY_SCRIPT);
        OutgoingCall large = new OutgoingCall(
                new CallSubject(STORE, "x".repeat(100)), CallKind.CONTROL_RESEND, "🍎".repeat(100_000));
        add(foreign, large);

        assertThat(waiting(0, 9)).extracting(KeptCall::call).containsExactly(foreign, large);
    }

    @Test
    @DisplayName("what came of a call is kept whatever the platform has said, also signs that a database does not take")
    void unprintable() {
        add(call("A", 1), call("B", 1));
        List<Reception> next = new ArrayList<>(List.of(saying(Reception.Kind.REFUSED), saying(Reception.Kind.BUSY)));
        CallDispatch dispatch = CallDispatch.over(
                ports.transactions(),
                ports.platformCalls(),
                call -> next.remove(0),
                new PlatformLine(),
                new SilentJournal(),
                InstantSource.fixed(NOW));

        assertThat(dispatch.sendDue(2)).isEqualTo(2);

        assertThat(Stream.of(CallState.SET_ASIDE, CallState.WAITING)
                        .flatMap(state ->
                                ports
                                        .transactions()
                                        .read(() -> ports.platformCalls().page(state, 0, 9))
                                        .stream()))
                .extracting(ListedCall::problem)
                .containsOnly(Optional.of("it answered 422: no such \u00f5rder"))
                .hasSize(2);
    }

    private static Reception saying(Reception.Kind kind) {
        return new Reception(
                kind, "it answered 422", Optional.of("no\u0000such\u0007\u0000\u00f5rder"), Optional.empty());
    }

    @Test
    @DisplayName("a call is due at once and is taken by one node; later ones of its subject wait, others do not")
    void claimed() {
        add(call("A", 1), call("A", 2), call("B", 1));

        Dispatch<KeptCall> first = claim(NOW).orElseThrow();
        assertThat(first.item()).isEqualTo(waiting(0, 9).get(0));
        assertThat(first.attempt()).isEqualTo(1);
        assertThat(claim(NOW).orElseThrow().item().call()).isEqualTo(call("B", 1));
        assertThat(claim(NOW)).isEmpty();

        change(calls -> calls.complete(first));
        assertThat(claim(NOW).orElseThrow().item().call()).isEqualTo(call("A", 2));
        assertThat(count(CallState.WAITING)).isEqualTo(2);
    }

    @Test
    @DisplayName("calls of two stores about what has the same name do not wait for each other")
    void otherStore() {
        OutgoingCall other = new OutgoingCall(new CallSubject(OTHER_STORE, "A"), CallKind.ORDER_STATUS, "{}");
        add(call("A", 1), other);

        assertThat(claim(NOW).orElseThrow().item().call()).isEqualTo(call("A", 1));
        assertThat(claim(NOW).orElseThrow().item().call()).isEqualTo(other);
    }

    @Test
    @DisplayName("what a node that ended had taken is due again when its time has run out, under the same name")
    void lease() {
        add(call("A", 1));
        Dispatch<KeptCall> lost = claim(NOW).orElseThrow();

        assertThat(claim(LATER.minusNanos(1_000))).isEmpty();
        assertThat(claim(LATER)).contains(new Dispatch<>(lost.position(), lost.item(), 2));
    }

    @Test
    @DisplayName("what was not taken is due again at its instant, and tells why")
    void postponed() {
        add(call("A", 1), call("A", 2));
        Instant next = NOW.plusSeconds(7);
        Dispatch<KeptCall> first = claim(NOW).orElseThrow();
        change(calls -> calls.postpone(first, next));
        change(calls -> calls.note(first, "x".repeat(500)));

        assertThat(claim(next.minusNanos(1_000))).isEmpty();
        ListedCall listed = page(CallState.WAITING).get(0);
        assertThat(listed.problem()).contains("x".repeat(500));
        assertThat(listed.dueAt()).contains(next);
        assertThat(listed.attempts()).isEqualTo(1);
        assertThat(claim(next).orElseThrow().attempt()).isEqualTo(2);
    }

    @Test
    @DisplayName("what is set aside is not due, is kept with the reason, and holds up nothing")
    void setAside() {
        add(call("A", 1), call("A", 2));
        Dispatch<KeptCall> first = claim(NOW).orElseThrow();
        change(calls -> calls.setAside(first, NOW, "it answered 422"));

        assertThat(claim(NOW).orElseThrow().item().call()).isEqualTo(call("A", 2));
        assertThat(page(CallState.SET_ASIDE))
                .containsExactly(new ListedCall(
                        first.item(), 0, Optional.empty(), Optional.of(NOW), Optional.of("it answered 422")));
        assertThat(waiting(0, 9)).extracting(KeptCall::call).containsExactly(call("A", 2));
        assertThat(count(CallState.SET_ASIDE)).isEqualTo(1);
    }

    @Test
    @DisplayName("what is put back waits before all later ones of its subject, with attempts counted anew; once")
    void putBack() {
        add(call("A", 1), call("A", 2));
        Dispatch<KeptCall> first = claim(NOW).orElseThrow();
        change(calls -> calls.setAside(first, NOW, "it answered 422"));
        ListedCall aside = page(CallState.SET_ASIDE).get(0);

        change(calls -> calls.putBack(aside));
        change(calls -> calls.putBack(aside));

        assertThat(page(CallState.SET_ASIDE)).isEmpty();
        assertThat(claim(NOW)).contains(new Dispatch<>(first.position(), first.item(), 1));
        assertThat(claim(NOW)).isEmpty();
        assertThat(find(first.item().id()).orElseThrow().state()).isEqualTo(CallState.WAITING);
    }

    @Test
    @DisplayName("a call that someone is sending stays with them when an earlier one is put back and arrives")
    void putBackMeanwhile() {
        add(call("A", 1), call("A", 2));
        Dispatch<KeptCall> first = claim(NOW).orElseThrow();
        change(calls -> calls.setAside(first, NOW, "it answered 422"));
        assertThat(claim(NOW).orElseThrow().item().call()).isEqualTo(call("A", 2));
        change(calls -> calls.putBack(page(calls, CallState.SET_ASIDE).get(0)));

        Dispatch<KeptCall> again = claim(NOW).orElseThrow();
        assertThat(again.item().call()).isEqualTo(call("A", 1));
        change(calls -> calls.complete(again));

        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    @DisplayName("what is given up is kept no more if it was set aside, and goes on waiting if it waits")
    void dropped() {
        add(call("A", 1), call("B", 1));
        change(calls -> calls.setAside(claim(calls), NOW, "it answered 422"));
        ListedCall aside = page(CallState.SET_ASIDE).get(0);
        ListedCall waits = page(CallState.WAITING).get(0);

        change(calls -> calls.drop(aside));
        change(calls -> calls.drop(waits));

        assertThat(find(aside.kept().id())).isEmpty();
        assertThat(page(CallState.WAITING)).containsExactly(waits);
    }

    private static Dispatch<KeptCall> claim(PlatformCalls calls) {
        return calls.claim(NOW, LATER).orElseThrow();
    }

    @Test
    @DisplayName(
            "calls of a subject and kind that come too late are kept no more, waiting or set aside, and nothing else goes")
    void withdrawn() {
        OutgoingCall sameNameElsewhere =
                new OutgoingCall(new CallSubject(OTHER_STORE, "A"), CallKind.CONTROL_RESULT, "elsewhere");
        OutgoingCall otherKind = new OutgoingCall(call("A", 1).subject(), CallKind.CONTROL_RESEND, "again");
        add(call("A", 1), call("A", 2), otherKind, call("B", 1), sameNameElsewhere);
        change(calls -> calls.setAside(claim(calls), NOW, "it answered 422"));
        Dispatch<KeptCall> second = claim(NOW).orElseThrow();
        change(calls -> calls.postpone(second, LATER));

        change(calls -> calls.withdraw(call("A", 1).subject(), CallKind.CONTROL_RESULT));

        assertThat(count(CallState.SET_ASIDE)).isZero();
        assertThat(waiting(0, 9))
                .extracting(KeptCall::call)
                .containsExactly(otherKind, call("B", 1), sameNameElsewhere);
        assertThat(claim(NOW).orElseThrow().item().call()).isEqualTo(otherKind);
    }

    @Test
    @DisplayName("a call that is withdrawn while someone sends it is not sent again, whatever came of it")
    void withdrawnMeanwhile() {
        add(call("A", 1));
        Dispatch<KeptCall> sending = claim(NOW).orElseThrow();
        change(calls -> calls.withdraw(call("A", 1).subject(), CallKind.CONTROL_RESULT));

        change(calls -> calls.postpone(sending, NOW));
        change(calls -> calls.note(sending, "it answered 503"));
        change(calls -> calls.setAside(sending, NOW, "it answered 422"));
        change(calls -> calls.complete(sending));
        add(call("A", 2));

        assertThat(waiting(0, 9)).extracting(KeptCall::call).containsExactly(call("A", 2));
        assertThat(count(CallState.SET_ASIDE)).isZero();
        assertThat(claim(LATER).orElseThrow().item().call()).isEqualTo(call("A", 2));
    }

    @Test
    @DisplayName("what undone work has withdrawn waits as before")
    void withdrawalUndone() {
        add(call("A", 1));
        assertThatThrownBy(() -> change(calls -> {
                    calls.withdraw(call("A", 1).subject(), CallKind.CONTROL_RESULT);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(claim(NOW).orElseThrow().item().call()).isEqualTo(call("A", 1));
    }

    @Test
    @DisplayName("what has arrived is kept no more, whoever sent it, even if someone else was refused it meanwhile")
    void arrived() {
        add(call("A", 1));
        Dispatch<KeptCall> slow = claim(NOW).orElseThrow();
        Dispatch<KeptCall> again = claim(LATER).orElseThrow();
        change(calls -> calls.setAside(again, LATER, "it answered 409"));
        change(calls -> calls.complete(slow));

        assertThat(find(slow.item().id())).isEmpty();
        assertThat(count(CallState.SET_ASIDE)).isZero();
        change(calls -> calls.note(again, "too late"));
        change(calls -> calls.setAside(again, LATER, "too late"));
        assertThat(find(slow.item().id())).isEmpty();
    }

    private void change(Consumer<PlatformCalls> change) {
        ports.transactions().write(() -> {
            change.accept(ports.platformCalls());
            return change;
        });
    }

    private Optional<Dispatch<KeptCall>> claim(Instant now) {
        return ports.transactions().write(() -> ports.platformCalls().claim(now, now.plus(Duration.ofMinutes(1))));
    }

    private List<ListedCall> page(CallState state) {
        return ports.transactions().read(() -> page(ports.platformCalls(), state));
    }

    private static List<ListedCall> page(PlatformCalls calls, CallState state) {
        return calls.page(state, 0, 9);
    }

    private Optional<ListedCall> find(CallId id) {
        return ports.transactions().read(() -> ports.platformCalls().find(id));
    }

    private long count(CallState state) {
        return ports.transactions().read(() -> ports.platformCalls().count(state));
    }

    private static OutgoingCall call(String subject, int sequence) {
        return new OutgoingCall(
                new CallSubject(STORE, subject), CallKind.CONTROL_RESULT, "body of " + subject + sequence);
    }

    private void add(OutgoingCall... calls) {
        ports.transactions().write(() -> {
            Stream.of(calls).forEach(ports.platformCalls()::append);
            return calls;
        });
    }

    private List<KeptCall> waiting(long after, int limit) {
        return ports.transactions().read(() -> ports.platformCalls().waiting(after, limit));
    }
}
