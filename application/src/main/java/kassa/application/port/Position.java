package kassa.application.port;

import java.time.Instant;
import java.util.Objects;

/**
 * Where something stands in a list that is ordered by time: {@code 2026-11-23T10:15:00Z, R-1}. A list goes on behind it.
 *
 * @param id tells apart what is of one instant
 */
public record Position<I>(Instant at, I id) {

    public Position {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(id, "id");
    }
}
