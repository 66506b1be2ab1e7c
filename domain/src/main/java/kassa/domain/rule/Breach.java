package kassa.domain.rule;

import java.util.Objects;

/**
 * One fact behind a refusal: where in the request the rule is broken, and why.
 *
 * @param place where: names and 0-based positions joined by slashes, such as {@code products/3/quantity}; empty when
 *     the whole request is meant
 * @param reason why, in a sentence for the person who has to mend it
 */
public record Breach(String place, String reason) {

    public Breach {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
    }
}
