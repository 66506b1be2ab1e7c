package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import kassa.adapter.http.server.RawConnection.Received;
import kassa.adapter.http.server.Route.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A server with as much to do as it can")
class HttpServerOverloadTest {

    private static final int CALLS = 8;
    private static final int CONNECTIONS = 4;

    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);
    private final Route work = Route.open(Method.GET, "/work", call -> work());
    private final Route version = Route.open(Method.GET, "/version", call -> Answer.json("1"));
    private final Route echo = Route.platform(Method.POST, "/echo", call -> Answer.json(call.text()));

    private TestServer server;

    @AfterEach
    void stop() {
        mayEnd.release(CALLS);
        server.close();
    }

    @Test
    @DisplayName(
            "refuses further calls at once with 429 and Retry-After, answers those that it has, and then takes more")
    void calls() {
        server = TestServer.with(new ServerSettingsBuilder().calls(CALLS).build(), work, version, echo);
        List<RawConnection> working =
                Stream.generate(this::working).limit(CALLS).toList();

        for (int attempt = 0; attempt < 100; attempt++) {
            assertRefused(server.get("/version", ""));
            assertRefused(server.post("/echo", "{}"));
        }
        mayEnd.release(CALLS);
        assertThat(working)
                .extracting(RawConnection::answer)
                .extracting(Received::status)
                .containsOnly(200);
        assertThat(server.get("/version", "").statusCode()).isEqualTo(200);
        working.forEach(RawConnection::close);
    }

    @Test
    @DisplayName("lets further connections wait until others have left")
    void connections() {
        server = TestServer.with(
                new ServerSettingsBuilder().connections(CONNECTIONS).build(), work, version, echo);
        List<RawConnection> first =
                Stream.generate(this::served).limit(CONNECTIONS).toList();
        try (RawConnection waiting = server.connect()) {
            waiting.sendHead("GET /version HTTP/1.1", "Host: kassa");
            await().during(Duration.ofMillis(300)).until(() -> !waiting.hasAnswer());
            first.get(0).close();

            assertThat(waiting.answer().status()).isEqualTo(200);
        }
        first.forEach(RawConnection::close);
    }

    private RawConnection working() {
        RawConnection connection = server.connect().send("GET /work HTTP/1.1\r\nHost: kassa\r\n\r\n");
        begun.acquireUninterruptibly();
        return connection;
    }

    private RawConnection served() {
        RawConnection connection = server.connect().send("GET /version HTTP/1.1\r\nHost: kassa\r\n\r\n");
        assertThat(connection.answer().status()).isEqualTo(200);
        return connection;
    }

    private Answer work() {
        begun.release();
        mayEnd.acquireUninterruptibly();
        return Answer.empty();
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(ProblemAnswer.of(answer).type()).isEqualTo("too-many-requests");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    }
}
