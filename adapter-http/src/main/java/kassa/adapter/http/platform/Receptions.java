package kassa.adapter.http.platform;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import kassa.application.platform.Reception;
import kassa.application.platform.Reception.Kind;

/**
 * What an answer says of a call.
 *
 * <p>409 is a refusal: what the platform knows contradicts the call, and will do so when it comes again. A redirect and
 * whatever else the platform is not known to answer say that something else answers in its place.
 */
final class Receptions {

    private static final Set<Integer> UNAUTHORIZED = Set.of(401, 403, 407);
    private static final Set<Integer> BUSY = Set.of(408, 425, 429);

    private Receptions() {}

    static Reception of(PlatformAnswer answer, Instant now) {
        return new Reception(
                kind(answer),
                "it answered " + answer.status(),
                answer.excerpt(),
                answer.isGood() ? Optional.empty() : answer.retryAfter().flatMap(text -> pause(text, now)));
    }

    private static Kind kind(PlatformAnswer answer) {
        if (answer.isGood()) {
            return Kind.TAKEN;
        }
        if (UNAUTHORIZED.contains(answer.status())) {
            return Kind.UNAUTHORIZED;
        }
        if (BUSY.contains(answer.status())) {
            return Kind.BUSY;
        }
        return answer.status() >= 400 && answer.status() <= 499 ? Kind.REFUSED : Kind.AWAY;
    }

    /** Seconds, or a date as HTTP writes it; anything else says nothing. */
    private static Optional<Duration> pause(String retryAfter, Instant now) {
        if (retryAfter.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
        }
        try {
            Instant until = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, until));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
