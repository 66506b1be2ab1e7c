package kassa.adapter.http.platform;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the platform is called.
 *
 * @param url {@code http} or {@code https}, what stands before every path
 * @param token what the node proves itself with there; no text that this class makes contains it
 */
public record PlatformAddress(URI url, Optional<String> token) {

    public PlatformAddress {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(token, "token");
    }

    /** The address of that path. */
    URI at(String path) {
        return URI.create(url.toString().replaceAll("/+$", "") + path);
    }

    @Override
    public String toString() {
        return url + (token.isPresent() ? " with a token" : " without a token");
    }
}
