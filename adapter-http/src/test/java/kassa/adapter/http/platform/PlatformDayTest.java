package kassa.adapter.http.platform;

import static kassa.adapter.http.server.RemoteSystem.drop;
import static kassa.adapter.http.server.RemoteSystem.redirect;
import static kassa.adapter.http.server.RemoteSystem.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.problem.CapturedLog;
import kassa.adapter.http.server.RemoteSystem;
import kassa.application.platform.CallDispatch;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallState;
import kassa.application.platform.CallSubject;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformLine;
import kassa.application.port.contract.Crowd;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Through a bad day of the platform")
class PlatformDayTest {

    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int MINUTES = 60;

    private final SettableClock clock = SettableClock.at("2026-11-23T12:00:00Z");
    private final MemoryStore store = new MemoryStore();
    private final PlatformLine line = new PlatformLine();
    private RemoteSystem platform;
    private CapturedLog log;

    @BeforeEach
    void start() {
        platform = RemoteSystem.start();
        log = CapturedLog.of(PlatformLog.class);
    }

    @AfterEach
    void stop() {
        log.close();
        platform.close();
    }

    @Test
    @DisplayName(
            "each call arrives, those of a subject in order, under one id each, and the log tells once that it was away")
    void badDay() {
        add("A-1", "A-2", "B-1");
        platform.next(status(500), drop(), platform.silence(), platform.babble(), redirect(308), status(503));
        workFor(MINUTES);

        assertThat(bodiesOf("A").stream().distinct()).containsExactly("A-1", "A-2");
        assertThat(bodiesOf("B").stream().distinct()).containsExactly("B-1");
        assertThat(platform.heard()).hasSize(9);
        assertThat(platform.heard().stream()
                        .map(heard -> heard.body() + " " + heard.header("Idempotency-Key"))
                        .distinct())
                .hasSize(3);
        assertThat(lines("calls to it")).hasSize(2);
        assertThat(lines("calls to it").get(0)).startsWith("the platform is away, calls to it pause");
        assertThat(lines("calls to it").get(1)).isEqualTo("the platform is there again, calls to it go on");
        assertThat(kept(CallState.WAITING)).isZero();
    }

    @Test
    @DisplayName("a call that it refuses is set aside and told by the log; neither token nor what it said stands there")
    void refused() {
        add("A-1", "A-2");
        platform.next(exchange -> {
            exchange.sendResponseHeaders(422, 0);
            exchange.getResponseBody().write("Mari Maasikas is no customer".getBytes());
        });
        workFor(1);

        assertThat(bodiesOf("A")).containsExactly("A-1", "A-2");
        assertThat(kept(CallState.SET_ASIDE)).isEqualTo(1);
        assertThat(lines(""))
                .containsExactly(
                        "call call-1 (ORDER_STATUS of store/A) is refused by the platform and set aside, attempt 1: it answered 422");
    }

    @Test
    @DisplayName("a token that it does not know is tried slowly until it knows it, and the log tells where to look")
    void unauthorized() {
        add("A-1");
        platform.next(status(401), status(403));
        workFor(MINUTES);

        assertThat(bodiesOf("A")).containsExactly("A-1", "A-1", "A-1");
        assertThat(lines("look at KASSA_SMARTS_OUTBOUND_TOKEN")).hasSize(2);
        assertThat(lines("t0k3n")).isEmpty();
    }

    @Test
    @DisplayName("of several nodes on one store one sends each call, those of a subject in order")
    void severalNodes() {
        String[] names = Stream.of("A", "B", "C", "D")
                .flatMap(subject -> Stream.of("1", "2", "3", "4", "5").map(number -> subject + "-" + number))
                .toArray(String[]::new);
        add(names);

        Crowd.of(4, node -> dispatch(LONG).sendDue(100));

        assertThat(platform.heard().stream().map(RemoteSystem.Heard::body)).containsExactlyInAnyOrder(names);
        assertThat(bodiesOf("A")).containsExactly("A-1", "A-2", "A-3", "A-4", "A-5");
    }

    private void workFor(int minutes) {
        CallDispatch dispatch = dispatch(SHORT);
        for (int minute = 0; minute < minutes; minute++) {
            dispatch.sendDue(10);
            clock.advance(Duration.ofMinutes(1));
        }
    }

    private CallDispatch dispatch(Duration patience) {
        PlatformAddress address = new PlatformAddress(platform.url(), Optional.of("t0k3n"));
        PlatformConnection connection = new PlatformConnection(address, patience, patience);
        return CallDispatch.over(
                store.transactions(),
                store.platformCalls(),
                PlatformSender.over(connection, PlatformPaths.usual(), clock),
                line,
                new PlatformLog(),
                clock);
    }

    private List<String> bodiesOf(String subject) {
        return platform.heard().stream()
                .map(RemoteSystem.Heard::body)
                .filter(body -> body.startsWith(subject))
                .toList();
    }

    private List<String> lines(String part) {
        return log.events().stream()
                .map(event -> event.getFormattedMessage())
                .filter(line -> line.contains(part))
                .toList();
    }

    private long kept(CallState state) {
        return store.transactions().read(() -> store.platformCalls().count(state));
    }

    private void add(String... names) {
        store.transactions().write(() -> {
            Stream.of(names)
                    .map(name -> new OutgoingCall(
                            new CallSubject(new InstitutionId("store"), name.substring(0, 1)),
                            CallKind.ORDER_STATUS,
                            name))
                    .forEach(store.platformCalls()::append);
            return names;
        });
    }
}
