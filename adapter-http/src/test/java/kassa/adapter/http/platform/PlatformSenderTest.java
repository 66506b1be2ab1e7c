package kassa.adapter.http.platform;

import static kassa.adapter.http.server.RemoteSystem.drop;
import static kassa.adapter.http.server.RemoteSystem.redirect;
import static kassa.adapter.http.server.RemoteSystem.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.server.RemoteSystem;
import kassa.adapter.http.server.RemoteSystem.Manner;
import kassa.application.platform.CallId;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallSubject;
import kassa.application.platform.KeptCall;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.Reception;
import kassa.application.platform.Reception.Kind;
import kassa.application.port.memory.SettableClock;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A call to the platform")
class PlatformSenderTest {

    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final SettableClock clock = SettableClock.at("2026-11-23T12:00:00Z");
    private RemoteSystem platform;

    @BeforeEach
    void start() {
        platform = RemoteSystem.start();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    @DisplayName("is posted to the letter, with the node's token and the call's id")
    void request() {
        assertThat(sender(LONG)
                        .send(call(CallKind.ORDER_STATUS, "{\"of\":\"Õunamahl 🍎\"}"))
                        .kind())
                .isEqualTo(Kind.TAKEN);

        assertThat(platform.heard()).singleElement().satisfies(heard -> {
            assertThat(heard.method()).isEqualTo("POST");
            assertThat(heard.path()).isEqualTo("/events/pickup/order/status");
            assertThat(heard.body()).isEqualTo("{\"of\":\"Õunamahl 🍎\"}");
            assertThat(heard.header("Content-Type")).isEqualTo("application/json");
            assertThat(heard.header("Authorization")).isEqualTo("Bearer t0k3n");
            assertThat(heard.header("Idempotency-Key")).isEqualTo("6f1c2a3e");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("goes to the path of its kind, without a token where none is set")
    void paths(CallKind kind) {
        PlatformPaths paths = new PlatformPaths("/a", "/b", "/c", "/{id}", "/{id}", "/{id}");
        PlatformAddress address = new PlatformAddress(URI.create(platform.url() + "/"), Optional.empty());
        sender(address, paths, LONG).send(call(kind, "{}"));

        assertThat(platform.heard()).singleElement().satisfies(heard -> {
            assertThat(heard.path()).isEqualTo("/events/" + "abc".charAt(kind.ordinal()));
            assertThat(heard.header("Authorization")).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "200, TAKEN",
        "201, TAKEN",
        "202, TAKEN",
        "204, TAKEN",
        "299, TAKEN",
        "300, AWAY",
        "304, AWAY",
        "400, REFUSED",
        "401, UNAUTHORIZED",
        "403, UNAUTHORIZED",
        "404, REFUSED",
        "405, REFUSED",
        "407, UNAUTHORIZED",
        "408, BUSY",
        "409, REFUSED",
        "410, REFUSED",
        "413, REFUSED",
        "422, REFUSED",
        "425, BUSY",
        "429, BUSY",
        "451, REFUSED",
        "500, AWAY",
        "502, AWAY",
        "503, AWAY",
        "599, AWAY"
    })
    @DisplayName("is taken, refused for good, or to be sent again, by the status of the answer")
    void statuses(int status, Kind kind) {
        platform.next(status(status));

        assertThat(sender(LONG).send(call())).isEqualTo(Reception.of(kind, "it answered " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @DisplayName("does not follow a redirect: token and body are meant for one address")
    void redirects(int status) {
        platform.next(redirect(status));

        assertThat(sender(LONG).send(call()).kind()).isEqualTo(Kind.AWAY);
        assertThat(platform.heard()).hasSize(1);
    }

    @Test
    @DisplayName("was not taken where the platform hangs up, says nothing, or never comes to an end")
    void broken() {
        platform.next(drop(), platform.silence(), platform.babble());
        PlatformSender sender = sender(SHORT);

        assertThat(Stream.of(1, 2, 3).map(each -> sender.send(call()).kind())).containsOnly(Kind.AWAY);
        platform.next(platform.silence());
        assertThat(sender.send(call()).reason()).isEqualTo("no complete answer within PT0.25S");
        assertThat(sender.send(call()).kind()).isEqualTo(Kind.TAKEN);
    }

    @Test
    @DisplayName("was not taken where the answer is huge, which is read no further, or no HTTP")
    void garbage() {
        platform.next(says(200, "x".repeat(2 * 1024 * 1024)));

        Reception huge = sender(LONG).send(call());
        assertThat(huge.kind()).isEqualTo(Kind.AWAY);
        assertThat(huge.reason()).contains("its answer has more than 1048576 bytes");
        assertThat(garbled().kind()).isEqualTo(Kind.AWAY);
    }

    @Test
    @DisplayName("tells why it was not taken in the node's own words: nothing that came from the other side is in them")
    void ownWords() {
        for (String words : List.of("220 mail\0ready", "HTTP/1.1 2x0 mail\0", "HTTP/1.1 200 OK\r\nmail\0 x: 1", "")) {
            assertThat(garbled(words).reason())
                    .as(words)
                    .matches("java\\.[a-z.]+[A-Za-z]+: (its answer is no HTTP|the connection broke off)");
        }
    }

    private Reception garbled() {
        return garbled("220 mail ready");
    }

    /** Of something that speaks no HTTP. */
    private Reception garbled(String words) {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread speaker = new Thread(() -> speak(words, socket));
            speaker.start();
            return sender(address("http://127.0.0.1:" + socket.getLocalPort()), PlatformPaths.usual(), LONG)
                    .send(call());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void speak(String words, ServerSocket socket) {
        try (var connection = socket.accept()) {
            connection.getOutputStream().write((words + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            connection.getOutputStream().flush();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    @DisplayName("was not taken where nobody listens")
    void nobody() {
        Reception reception =
                sender(address(closedPort()), PlatformPaths.usual(), LONG).send(call());

        assertThat(reception.kind()).isEqualTo(Kind.AWAY);
        assertThat(reception.reason()).startsWith("java.net.ConnectException");
    }

    @Test
    @DisplayName("keeps the beginning of what the platform said about it, in one line")
    void said() {
        platform.next(says(422, "{\n  \"detail\": \"no\u0000such\tinvoice\"\n}"), says(400, "x" + "🍎".repeat(5_000)));

        assertThat(sender(LONG).send(call()).said()).contains("{ \"detail\": \"no such invoice\" }");
        assertThat(sender(LONG).send(call()).said().orElseThrow()).isEqualTo("x" + "🍎".repeat(99));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                             | PT7S
            0                             | PT0S
            Mon, 23 Nov 2026 12:01:30 GMT | PT1M30S
            Mon, 23 Nov 2026 11:59:00 GMT | PT-1M
            soon                          |
            -1                            |
            99999999999999999999          |
            """)
    @DisplayName("waits as long as the platform asks for, in seconds or until a date")
    void retryAfter(String header, Duration pause) {
        platform.next(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", header);
            exchange.sendResponseHeaders(429, -1);
        });

        assertThat(sender(LONG).send(call()).retryAfter()).isEqualTo(Optional.ofNullable(pause));
    }

    private static Manner says(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private PlatformSender sender(Duration patience) {
        return sender(address(platform.url().toString()), PlatformPaths.usual(), patience);
    }

    private PlatformSender sender(PlatformAddress address, PlatformPaths paths, Duration patience) {
        return PlatformSender.over(new PlatformConnection(address, patience, patience), paths, clock);
    }

    private static PlatformAddress address(String url) {
        return new PlatformAddress(URI.create(url), Optional.of("t0k3n"));
    }

    private static KeptCall call() {
        return call(CallKind.CONTROL_RESULT, "{}");
    }

    private static KeptCall call(CallKind kind, String body) {
        CallSubject subject = new CallSubject(new InstitutionId("store"), "I-1");
        return new KeptCall(1, new CallId("6f1c2a3e"), new OutgoingCall(subject, kind, body), Instant.EPOCH);
    }

    private static String closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
