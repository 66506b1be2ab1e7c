package kassa.bootstrap.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The way to the node. Thread-safe. */
final class NodeClient {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The node closes connections that say nothing for 30 s: whoever thinks as long must not use one of them. */
    private static final String IDLE_SECONDS = "15";

    private final URI node;
    private final NodeWays ways;
    private final HttpClient client;

    /** A connection that is left may be found closed by whoever gets it next: it is nobody else's. */
    private final HttpClient leaving;

    NodeClient(URI node, NodeWays ways) {
        System.setProperty("jdk.httpclient.keepalive.timeout", IDLE_SECONDS);
        this.node = node;
        this.ways = ways;
        this.client = client();
        this.leaving = client();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** @throws NoReply if there is none */
    Reply send(Ask ask) {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> response = client.send(ask.to(node, ways), BodyHandlers.ofByteArray());
            return reply(ask, response, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException failure) {
            throw new NoReply(ask.method() + " " + ways.path(ask.path()) + " was not answered: " + failure, failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private static Reply reply(Ask ask, HttpResponse<byte[]> response, Duration took) {
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                new String(response.body(), StandardCharsets.UTF_8),
                ask.requestId(),
                response.headers().firstValue("X-Request-Id"),
                response.headers().firstValue("Retry-After"),
                took);
    }

    /** Sends the request and is gone after so long, whether it has been answered or not. */
    void sendAndHangUp(Ask ask, Duration patience) {
        CompletableFuture<?> sent = leaving.sendAsync(ask.to(node, ways), BodyHandlers.discarding());
        Pause.of(TimeUnit.MICROSECONDS, patience.toNanos() / 1000);
        sent.cancel(true);
    }
}
