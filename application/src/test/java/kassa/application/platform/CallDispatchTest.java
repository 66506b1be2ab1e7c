package kassa.application.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.dispatch.Dispatch;
import kassa.application.platform.Reception.Kind;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The dispatch of calls to the platform")
class CallDispatchTest {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = SettableClock.at("2026-11-23T12:00:00Z");
    private final PlatformLine line = new PlatformLine();
    private final List<String> sent = new ArrayList<>();
    private final List<CallId> keys = new ArrayList<>();
    private final List<String> journal = new ArrayList<>();
    private final List<Reception> next = new ArrayList<>();

    @Test
    @DisplayName("sends those of a subject in order, and waits with later ones until the first is taken; others go on")
    void order() {
        add("A-1", "A-2", "B-1");
        next.addAll(List.of(of(Kind.BUSY), of(Kind.TAKEN), of(Kind.BUSY)));

        assertThat(dispatch().sendDue(10)).isEqualTo(2);
        clock.advance(TWO_MINUTES);
        assertThat(dispatch().sendDue(10)).isEqualTo(1);
        clock.advance(TWO_MINUTES);
        assertThat(dispatch().sendDue(10)).isEqualTo(2);
        clock.advance(TWO_MINUTES);
        assertThat(dispatch().sendDue(10)).isZero();

        assertThat(sent).containsExactly("A-1", "B-1", "A-1", "A-1", "A-2");
        assertThat(kept(CallState.WAITING)).isEmpty();
    }

    @Test
    @DisplayName("sends no more at once than it is asked to")
    void most() {
        add("A-1", "B-1", "C-1");

        assertThat(dispatch().sendDue(0)).isZero();
        assertThat(dispatch().sendDue(2)).isEqualTo(2);
        assertThat(dispatch().sendDue(2)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "what the platform refuses for good is set aside with the reason, once the log has it, and holds up nothing")
    void refused() {
        add("A-1", "A-2");
        next.add(new Reception(Kind.REFUSED, "it answered 422", Optional.of("no such invoice"), Optional.empty()));

        assertThat(dispatch().sendDue(10)).isEqualTo(2);
        clock.advance(A_DAY);
        assertThat(dispatch().sendDue(10)).isZero();

        assertThat(sent).containsExactly("A-1", "A-2");
        assertThat(journal).containsExactly("set aside A-1: it answered 422");
        assertThat(kept(CallState.SET_ASIDE)).singleElement().satisfies(call -> {
            assertThat(call.problem()).contains("it answered 422: no such invoice");
            assertThat(call.setAsideAt()).contains(clock.instant().minus(A_DAY));
        });
    }

    @Test
    @DisplayName("a call whose sending ended with the node is sent again by another after a minute, under the same id")
    void dies() {
        add("A-1", "A-2");
        CallDispatch dying = dispatch(call -> {
            take(call);
            throw new IllegalStateException("the node is gone");
        });

        assertThatThrownBy(() -> dying.sendDue(10)).hasMessage("the node is gone");
        clock.advance(Duration.ofSeconds(59));
        assertThat(dispatch().sendDue(10)).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(dispatch().sendDue(10)).isEqualTo(2);

        assertThat(sent).containsExactly("A-1", "A-1", "A-2");
        assertThat(keys.get(1)).isEqualTo(keys.get(0)).isNotEqualTo(keys.get(2));
    }

    @Test
    @DisplayName("no unit of work is open while the platform is called")
    void noWorkOpen() {
        add("A-1");

        dispatch(call -> store.transactions().read(() -> take(call))).sendDue(10);

        assertThat(sent).containsExactly("A-1");
    }

    @Test
    @DisplayName("tries again after 1, 2, 4 … seconds and at most two minutes, up to a fifth less, and never gives up")
    void backOff() {
        assertPauses(Kind.BUSY, Duration.ofSeconds(1), TWO_MINUTES);
    }

    @Test
    @DisplayName("a token that the platform refuses is tried slowly: after 1, 2, 4 … minutes and at most ten")
    void unauthorized() {
        assertPauses(Kind.UNAUTHORIZED, Duration.ofMinutes(1), Duration.ofMinutes(10));
    }

    private void assertPauses(Kind kind, Duration first, Duration most) {
        add("A-1");
        CallDispatch dispatch = dispatch(call -> of(kind));
        dispatch.sendDue(10);
        for (int attempt = 1; attempt <= 15; attempt++) {
            Duration doubled = first.multipliedBy(1L << attempt - 1);
            Duration longest = doubled.compareTo(most) < 0 ? doubled : most;
            Duration shortest = longest.multipliedBy(4).dividedBy(5);
            clock.advance(shortest.minusMillis(1));
            assertThat(dispatch.sendDue(10)).as("after attempt " + attempt).isZero();
            clock.advance(longest.minus(shortest).plusMillis(1));
            assertThat(dispatch.sendDue(10)).as("after attempt " + attempt).isEqualTo(1);
        }
        assertThat(kept(CallState.WAITING).get(0).problem()).contains("it answered so");
    }

    @Test
    @DisplayName("when the platform asks to be left alone nothing is sent until then, but for five minutes at most")
    void retryAfter() {
        add("A-1", "B-1");
        next.add(new Reception(Kind.BUSY, "it answered 429", Optional.empty(), Optional.of(Duration.ofSeconds(90))));
        next.add(new Reception(Kind.BUSY, "it answered 429", Optional.empty(), Optional.of(A_DAY)));

        assertThat(dispatch().sendDue(10)).isEqualTo(1);
        clock.advance(Duration.ofSeconds(89));
        assertThat(dispatch().sendDue(10)).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(dispatch().sendDue(10)).isEqualTo(1);
        clock.advance(Duration.ofSeconds(299));
        assertThat(dispatch().sendDue(10)).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(dispatch().sendDue(10)).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "after five failures in a row all calls pause; then one is let through, and when it arrives all follow")
    void pause() {
        add("A-1", "B-1", "C-1", "D-1", "E-1", "F-1", "G-1");
        next.addAll(Stream.generate(() -> of(Kind.AWAY)).limit(6).toList());

        assertThat(dispatch().sendDue(10)).isEqualTo(5);
        clock.advance(PlatformLine.PAUSE.minusMillis(1));
        assertThat(dispatch().sendDue(10)).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(dispatch().sendDue(10)).isEqualTo(1);
        clock.advance(PlatformLine.PAUSE);
        assertThat(dispatch().sendDue(10)).isEqualTo(7);

        assertThat(journal.stream().filter(line -> !line.startsWith("not taken")))
                .containsExactly("paused for PT30S: it answered so", "resumed");
    }

    @Test
    @DisplayName("a pause without any call due leaves the next one through at once")
    void nothingDue() {
        add("A-1", "B-1", "C-1", "D-1", "E-1");
        next.addAll(Stream.generate(() -> of(Kind.AWAY)).limit(5).toList());
        dispatch().sendDue(10);
        store.transactions().write(() -> claimAll());
        clock.advance(PlatformLine.PAUSE);

        assertThat(dispatch().sendDue(10)).isZero();
        add("F-1");
        assertThat(dispatch().sendDue(10)).isEqualTo(1);
    }

    /** Another node takes all that is due. */
    private int claimAll() {
        int claimed = 0;
        while (store.platformCalls()
                .claim(clock.instant().plus(A_DAY), clock.instant().plus(A_DAY.multipliedBy(2)))
                .isPresent()) {
            claimed++;
        }
        return claimed;
    }

    private CallDispatch dispatch() {
        return dispatch(this::take);
    }

    private CallDispatch dispatch(SmartsPlatform platform) {
        return CallDispatch.over(store.transactions(), store.platformCalls(), platform, line, new Journal(), clock);
    }

    private Reception take(KeptCall call) {
        sent.add(call.call().body());
        keys.add(call.id());
        return next.isEmpty() ? of(Kind.TAKEN) : next.remove(0);
    }

    private static Reception of(Kind kind) {
        return Reception.of(kind, "it answered so");
    }

    private List<ListedCall> kept(CallState state) {
        return store.transactions().read(() -> store.platformCalls().page(state, 0, 100));
    }

    /** By subject and number, such as {@code A-1}. */
    private void add(String... names) {
        store.transactions().write(() -> {
            Stream.of(names).map(CallDispatchTest::call).forEach(store.platformCalls()::append);
            return names;
        });
    }

    private static OutgoingCall call(String name) {
        CallSubject subject = new CallSubject(new InstitutionId("store"), name.substring(0, name.indexOf('-')));
        return new OutgoingCall(subject, CallKind.CONTROL_RESULT, name);
    }

    private final class Journal implements CallJournal {

        @Override
        public void notTaken(Dispatch<KeptCall> dispatch, Reception reception) {
            journal.add("not taken " + dispatch.item().call().body());
        }

        @Override
        public void setAside(Dispatch<KeptCall> dispatch, Reception reception) {
            assertThat(kept(CallState.SET_ASIDE)).isEmpty();
            journal.add("set aside " + dispatch.item().call().body() + ": " + reception.reason());
        }

        @Override
        public void paused(Duration pause, Reception last) {
            journal.add("paused for " + pause + ": " + last.reason());
        }

        @Override
        public void resumed() {
            journal.add("resumed");
        }
    }
}
