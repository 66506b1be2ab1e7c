package kassa.bootstrap;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the platform is called.
 *
 * @param token what the node proves itself with there; no text that this class makes contains it
 */
record PlatformAddress(URI url, Optional<String> token) {

    PlatformAddress {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(token, "token");
    }

    @Override
    public String toString() {
        return url + (token.isPresent() ? " with a token" : " without a token");
    }
}
