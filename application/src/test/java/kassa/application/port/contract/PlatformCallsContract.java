package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.ANY_SCRIPT;
import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallSubject;
import kassa.application.platform.KeptCall;
import kassa.application.platform.OutgoingCall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code PlatformCalls} keeps of the calls that are to be sent. */
public abstract class PlatformCallsContract {

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
