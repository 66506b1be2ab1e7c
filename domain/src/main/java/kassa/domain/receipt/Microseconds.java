package kassa.domain.receipt;

import java.time.Instant;

/** Instants as fine as receipts keep them: whole microseconds, what is finer is cut off. */
public final class Microseconds {

    private static final int NANOS = 1_000;

    private Microseconds() {}

    /** {@code 12:00:00.123456789Z} is {@code 12:00:00.123456Z}; before 1970, too, it is the microsecond that has begun. */
    public static Instant of(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond(), instant.getNano() / NANOS * NANOS);
    }
}
