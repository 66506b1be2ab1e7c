package kassa.adapter.http.event;

import static kassa.adapter.http.server.RemoteSystem.drop;
import static kassa.adapter.http.server.RemoteSystem.redirect;
import static kassa.adapter.http.server.RemoteSystem.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kassa.adapter.http.problem.CapturedLog;
import kassa.adapter.http.server.RemoteSystem;
import kassa.application.dispatch.Dispatch;
import kassa.application.event.EventDelivery;
import kassa.application.event.EventId;
import kassa.application.event.Outcome;
import kassa.application.event.OutgoingEvent;
import kassa.application.port.contract.Crowd;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A webhook")
class WebhookTest {

    private static final String SECRET = "correct horse battery staple";
    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final SettableClock clock = SettableClock.at("2026-11-23T12:00:00Z");
    private final MemoryStore store = new MemoryStore();
    private RemoteSystem merchant;
    private CapturedLog log;

    @BeforeEach
    void start() {
        merchant = RemoteSystem.start();
        log = CapturedLog.of(Webhook.class);
    }

    @AfterEach
    void stop() {
        log.close();
        merchant.close();
    }

    @Test
    @DisplayName(
            "posts the event to the letter, with its id, the time, and a signature of both that others can compute")
    void request() {
        assertThat(webhook(LONG).deliver(delivery("A-1", "{\"of\":\"A\"}"))).isEqualTo(Outcome.TAKEN);

        assertThat(merchant.heard()).singleElement().satisfies(heard -> {
            assertThat(heard.method()).isEqualTo("POST");
            assertThat(heard.path()).isEqualTo("/events");
            assertThat(heard.body()).isEqualTo("{\"of\":\"A\"}");
            assertThat(heard.header("Content-Type")).isEqualTo("application/json");
            assertThat(heard.header("X-Kassa-Event-Id")).isEqualTo("A-1");
            assertThat(heard.header("X-Kassa-Timestamp")).isEqualTo("1795435200");
            // printf '1795435200.{"of":"A"}' | openssl dgst -sha256 -hmac 'correct horse battery staple'
            assertThat(heard.header("X-Kassa-Signature"))
                    .isEqualTo("sha256=d73af58045868738a6b9bfe127b43335f20f6a7f511a9013a3ef4d8efc0f45d5");
        });
        assertThat(log.events()).isEmpty();
    }

    @Test
    @DisplayName("sends texts of any script as UTF-8")
    void utf8() {
        webhook(LONG).deliver(delivery("A-1", "{\"of\":\"Õunamahl 🍎\"}"));

        assertThat(merchant.heard().get(0).body()).isEqualTo("{\"of\":\"Õunamahl 🍎\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    @DisplayName("is content with every status of 200 to 299")
    void taken(int status) {
        merchant.next(status(status));

        assertThat(webhook(LONG).deliver(delivery("A-1", "{}"))).isEqualTo(Outcome.TAKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 304, 400, 401, 404, 410, 429, 500, 503, 599})
    @DisplayName("with every other status the event was not taken; the log tells which one and why, but no secret")
    void refused(int status) {
        merchant.next(status(status));

        assertThat(webhook(LONG).deliver(delivery("A-1", "{}"))).isEqualTo(Outcome.NOT_TAKEN);

        assertThatLogTells("event A-1 was not taken by the webhook, attempt 3: it answered " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @DisplayName("does not follow a redirect: what is meant for one address does not go to another")
    void redirects(int status) {
        merchant.next(redirect(status));

        assertThat(webhook(LONG).deliver(delivery("A-1", "{}"))).isEqualTo(Outcome.NOT_TAKEN);

        assertThat(merchant.heard()).hasSize(1);
    }

    @Test
    @DisplayName("a receiver that hangs up, says nothing or never comes to an end has not taken the event")
    void broken() {
        merchant.next(drop(), merchant.silence(), merchant.babble());
        Webhook webhook = webhook(SHORT);

        assertThat(Stream.of("A-1", "A-2", "A-3").map(id -> webhook.deliver(delivery(id, "{}"))))
                .containsOnly(Outcome.NOT_TAKEN);

        assertThat(log.events()).hasSize(3);
        assertThat(log.events().get(2).getFormattedMessage())
                .contains("event A-3", "no complete answer within PT0.25S");
    }

    @Test
    @DisplayName("where nobody listens the event was not taken")
    void nobody() {
        Webhook webhook = new Webhook(new WebhookAddress(closedPort(), SECRET), clock, LONG);

        assertThat(webhook.deliver(delivery("A-1", "{}"))).isEqualTo(Outcome.NOT_TAKEN);
        assertThatLogTells("event A-1 was not taken by the webhook, attempt 3: java.net.ConnectException");
    }

    private void assertThatLogTells(String beginning) {
        assertThat(log.events()).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage()).startsWith(beginning).doesNotContain("horse");
            assertThat(line.getLevel().levelStr).isEqualTo("WARN");
        });
    }

    @Test
    @DisplayName("through a bad day of the receiver each event arrives, those of a receipt in order, at least once")
    void badDay() {
        add("A-1", "B-1", "A-2");
        merchant.next(status(500), status(200), drop(), merchant.silence(), merchant.babble(), redirect(308));
        EventDelivery delivery = EventDelivery.over(store.transactions(), store.outbox(), webhook(SHORT), clock);

        for (int minutes = 0; minutes < 100; minutes += 10) {
            delivery.deliverDue(10);
            clock.advance(Duration.ofMinutes(10));
        }

        assertThat(heardIds()).containsExactly("A-1", "B-1", "A-1", "A-1", "A-1", "A-1", "A-1", "A-2");
    }

    @Test
    @DisplayName("of several nodes on one store one delivers each event, those of a receipt in order")
    void severalNodes() {
        String[] ids = Stream.of("A", "B", "C", "D")
                .flatMap(subject -> Stream.of("1", "2", "3", "4", "5").map(number -> subject + "-" + number))
                .toArray(String[]::new);
        add(ids);

        Crowd.of(
                4,
                node -> EventDelivery.over(store.transactions(), store.outbox(), webhook(LONG), clock)
                        .deliverDue(100));

        assertThat(heardIds()).containsExactlyInAnyOrder(ids);
        assertThat(heardIds().stream().filter(id -> id.startsWith("A")))
                .containsExactly("A-1", "A-2", "A-3", "A-4", "A-5");
    }

    @Test
    @DisplayName("an address tells neither its secret nor its path")
    void addressKeepsSecret() {
        assertThat(new WebhookAddress(URI.create("https://merchant.example/hook/s3cr3t"), SECRET))
                .hasToString("WebhookAddress[merchant.example]");
    }

    private Webhook webhook(Duration patience) {
        return new Webhook(new WebhookAddress(merchant.url(), SECRET), clock, patience);
    }

    private List<String> heardIds() {
        return merchant.heard().stream()
                .map(heard -> heard.header("X-Kassa-Event-Id"))
                .toList();
    }

    private void add(String... ids) {
        store.transactions().write(() -> {
            Stream.of(ids).map(id -> event(id, "{}")).forEach(store.outbox()::append);
            return ids;
        });
    }

    private static Dispatch<OutgoingEvent> delivery(String id, String body) {
        return new Dispatch<>(1, event(id, body), 3);
    }

    private static OutgoingEvent event(String id, String body) {
        String[] parts = id.split("-");
        return new OutgoingEvent(new EventId(parts[0], Integer.parseInt(parts[1])), body);
    }

    private static URI closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/events");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
