package kassa.adapter.http.event;

import java.net.URI;
import java.util.Objects;

/**
 * Where the merchant's system wants to be told of events.
 *
 * @param url {@code http} or {@code https}
 * @param secret what the node signs with; no text that this class makes contains it, nor the URL
 */
public record WebhookAddress(URI url, String secret) {

    public WebhookAddress {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(secret, "secret");
    }

    @Override
    public String toString() {
        return "WebhookAddress[" + url.getHost() + "]";
    }
}
