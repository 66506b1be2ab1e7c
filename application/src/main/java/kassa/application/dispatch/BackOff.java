package kassa.application.dispatch;

import java.time.Duration;
import java.util.Objects;

/**
 * How long to wait before something is sent again, such as 1, 2, 4 … seconds and ten minutes at most.
 *
 * <p>Each pause is shortened by up to a fifth, by an amount that follows from what is sent and the attempt: things that
 * failed together do not all come back together.
 *
 * @param first the pause behind the first attempt; each later one is twice as long
 * @param longest no pause is longer
 */
public record BackOff(Duration first, Duration longest) {

    /** More often than any first pause can be doubled before it is as long as the longest. */
    private static final int LAST_DOUBLING = 20;

    public BackOff {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(longest, "longest");
    }

    /**
     * The pause behind an attempt that failed.
     *
     * @param id of what was sent
     * @param attempt counts from 1
     */
    public Duration after(String id, int attempt) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, LAST_DOUBLING));
        Duration pause = doubled.compareTo(longest) < 0 ? doubled : longest;
        return pause.minusMillis(spread(id, attempt, pause.toMillis() / 5));
    }

    private static long spread(String id, int attempt, long most) {
        long mixed = (31L * id.hashCode() + attempt) * 0x9E3779B97F4A7C15L;
        return Long.remainderUnsigned(mixed, most + 1);
    }
}
