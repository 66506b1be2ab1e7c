package kassa.adapter.http.offer;

import java.util.Objects;

/**
 * Where the platform asks for offers.
 *
 * @param offers such as {@code /offers}; the platform's documentation does not tell
 */
public record OfferPaths(String offers) {

    public OfferPaths {
        Objects.requireNonNull(offers, "offers");
    }

    /** The assumed path. */
    public static OfferPaths usual() {
        return new OfferPaths("/offers");
    }
}
