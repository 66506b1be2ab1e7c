package kassa.adapter.http.platform;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the platform answered, whole.
 *
 * @param retryAfter the header of that name, as it was sent
 */
record PlatformAnswer(int status, String body, Optional<String> retryAfter) {

    private static final int EXCERPT = 200;

    boolean isGood() {
        return status >= 200 && status <= 299;
    }

    /** The beginning of the body in one line. */
    Optional<String> excerpt() {
        String line = body.substring(0, Math.min(body.length(), EXCERPT))
                .replaceAll("[\\p{C}\\p{Z}\\s]+", " ")
                .strip();
        return Optional.of(line).filter(Predicate.not(String::isEmpty));
    }
}
