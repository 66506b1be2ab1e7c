package kassa.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Calls that the platform refused")
class CallDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final CallDesk desk = CallDesk.over(store.transactions(), store.platformCalls());

    @Test
    @DisplayName("are sent again when someone says so; a call that waits goes on waiting, and one that is gone is none")
    void retry() {
        refuse(2);
        CallId first =
                desk.page(CallState.SET_ASIDE, 0, 1).calls().get(0).kept().id();

        assertThat(desk.retry(first).orElseThrow().state()).isEqualTo(CallState.WAITING);
        assertThat(desk.retry(first).orElseThrow().state()).isEqualTo(CallState.WAITING);
        assertThat(desk.retry(new CallId("gone"))).isEmpty();

        assertThat(numbers(CallState.WAITING)).containsExactly(1L);
        assertThat(numbers(CallState.SET_ASIDE)).containsExactly(2L);
    }

    @Test
    @DisplayName("are sent again all at once, however many they are")
    void retryAll() {
        refuse(450);

        assertThat(desk.retryAll()).isEqualTo(450);
        assertThat(desk.retryAll()).isZero();

        assertThat(numbers(CallState.WAITING)).hasSize(450).isSorted();
    }

    @Test
    @DisplayName("are given up when someone says so; a call that waits goes on waiting")
    void giveUp() {
        refuse(2);
        List<ListedCall> refused = desk.page(CallState.SET_ASIDE, 0, 2).calls();
        desk.retry(refused.get(1).kept().id());

        assertThat(desk.giveUp(refused.get(0).kept().id())).isEmpty();
        assertThat(desk.giveUp(refused.get(0).kept().id())).isEmpty();
        assertThat(desk.giveUp(refused.get(1).kept().id()).orElseThrow().state())
                .isEqualTo(CallState.WAITING);

        assertThat(numbers(CallState.SET_ASIDE)).isEmpty();
        assertThat(numbers(CallState.WAITING)).containsExactly(2L);
    }

    @Test
    @DisplayName("are seen page by page")
    void pages() {
        refuse(3);

        CallPage first = desk.page(CallState.SET_ASIDE, 0, 2);
        CallPage second = desk.page(CallState.SET_ASIDE, first.next(), 2);
        assertThat(first.calls()).hasSize(2);
        assertThat(second.calls()).hasSize(1);
        assertThat(desk.page(CallState.SET_ASIDE, second.next(), 2)).isEqualTo(new CallPage(List.of(), second.next()));
    }

    private void refuse(int calls) {
        store.transactions().write(() -> {
            IntStream.range(0, calls).forEach(number -> store.platformCalls().append(call(number)));
            IntStream.range(0, calls)
                    .mapToObj(number -> store.platformCalls()
                            .claim(NOW, NOW.plusSeconds(60))
                            .orElseThrow())
                    .forEach(taken -> store.platformCalls().setAside(taken, NOW, "refused"));
            return calls;
        });
    }

    private static OutgoingCall call(int number) {
        return new OutgoingCall(new CallSubject(new InstitutionId("store"), "S" + number), CallKind.ORDER_STATUS, "{}");
    }

    private List<Long> numbers(CallState state) {
        return desk.page(state, 0, 1_000).calls().stream()
                .map(call -> call.kept().number())
                .toList();
    }
}
