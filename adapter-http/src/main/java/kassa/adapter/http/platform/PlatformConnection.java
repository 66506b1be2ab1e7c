package kassa.adapter.http.platform;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The way to the platform: asks, and answers within {@link #PATIENCE} whatever the platform does.
 *
 * <p>Redirects are not followed: token and body are meant for one address. An answer is read up to a bound. Thread-safe.
 */
public final class PlatformConnection {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final int MOST_BYTES = 1024 * 1024;

    private final PlatformAddress address;
    private final Duration patience;
    private final HttpClient client;

    PlatformConnection(PlatformAddress address, Duration connecting, Duration patience) {
        this.address = address;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connecting)
                .build();
    }

    public static PlatformConnection to(PlatformAddress address) {
        return new PlatformConnection(address, CONNECTING, PATIENCE);
    }

    /** A request to that path, with all that every request has. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.at(path))
                .header("User-Agent", "kassa")
                .header("Accept", "application/json");
        address.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request;
    }

    PlatformAnswer ask(HttpRequest request) throws NoAnswer {
        CompletableFuture<HttpResponse<String>> sent = client.sendAsync(request, info -> new BoundedText(MOST_BYTES));
        try {
            return answer(sent.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException broken) {
            throw NoAnswer.because(broken.getCause());
        } catch (TimeoutException slow) {
            sent.cancel(true);
            throw new NoAnswer("no complete answer within " + patience);
        } catch (InterruptedException stop) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswer("the node was told to stop");
        }
    }

    private static PlatformAnswer answer(HttpResponse<String> response) {
        return new PlatformAnswer(
                response.statusCode(), response.body(), response.headers().firstValue("Retry-After"));
    }
}
