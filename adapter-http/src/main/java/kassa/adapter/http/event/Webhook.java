package kassa.adapter.http.event;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kassa.application.dispatch.Dispatch;
import kassa.application.event.EventReceiver;
import kassa.application.event.Outcome;
import kassa.application.event.OutgoingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The merchant's system at a web address: each event is posted to it as JSON, signed.
 *
 * <p>It has the event if it answers with a status of 200 to 299, completely and in time. Redirects are not followed: what
 * is meant for one address does not go to another. Thread-safe.
 */
public final class Webhook implements EventReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WebhookAddress address;
    private final InstantSource clock;
    private final Duration patience;
    private final HttpClient client;

    Webhook(WebhookAddress address, InstantSource clock, Duration patience) {
        this.address = address;
        this.clock = clock;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** @param clock tells the time that goes with the signature */
    public static Webhook at(WebhookAddress address, InstantSource clock) {
        return new Webhook(address, clock, PATIENCE);
    }

    @Override
    public Outcome deliver(Dispatch<OutgoingEvent> dispatch) {
        CompletableFuture<HttpResponse<Void>> sent = client.sendAsync(request(dispatch), BodyHandlers.discarding());
        try {
            return outcome(dispatch, sent.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException broken) {
            return notTaken(dispatch, String.valueOf(broken.getCause()));
        } catch (TimeoutException slow) {
            sent.cancel(true);
            return notTaken(dispatch, "no complete answer within " + patience);
        } catch (InterruptedException stop) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return notTaken(dispatch, "the node was told to stop");
        }
    }

    private HttpRequest request(Dispatch<OutgoingEvent> dispatch) {
        String body = dispatch.item().body();
        WebhookSignature signature = WebhookSignature.of(address.secret(), clock.instant(), body);
        return HttpRequest.newBuilder(address.url())
                .header("Content-Type", "application/json")
                .header("User-Agent", "kassa")
                .header("X-Kassa-Event-Id", dispatch.item().id().toString())
                .header("X-Kassa-Timestamp", signature.timestamp())
                .header("X-Kassa-Signature", signature.value())
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static Outcome outcome(Dispatch<OutgoingEvent> dispatch, HttpResponse<Void> response) {
        int status = response.statusCode();
        if (status < 200 || status > 299) {
            return notTaken(dispatch, "it answered " + status);
        }
        LOG.debug("event {} was taken, attempt {}", dispatch.item().id(), dispatch.attempt());
        return Outcome.TAKEN;
    }

    private static Outcome notTaken(Dispatch<OutgoingEvent> dispatch, String reason) {
        LOG.warn(
                "event {} was not taken by the webhook, attempt {}: {}",
                dispatch.item().id(),
                dispatch.attempt(),
                reason);
        return Outcome.NOT_TAKEN;
    }
}
