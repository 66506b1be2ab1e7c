package kassa.application.event;

import java.time.Duration;

/**
 * How long to wait before an event is told again: 1, 2, 4 … seconds, ten minutes at most.
 *
 * <p>Each pause is shortened by up to a fifth, by an amount that follows from the event and the attempt: events that
 * failed together do not all come back together.
 */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** From here on every pause is the longest: 2 to the 10th seconds are more than ten minutes. */
    private static final int LAST_DOUBLING = 10;

    private BackOff() {}

    /** The pause behind an attempt that failed. */
    static Duration after(Delivery delivery) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(delivery.attempt() - 1, LAST_DOUBLING));
        Duration pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return pause.minusMillis(spread(delivery, pause.toMillis() / 5));
    }

    private static long spread(Delivery delivery, long most) {
        long mixed = (31L * delivery.event().id().toString().hashCode() + delivery.attempt()) * 0x9E3779B97F4A7C15L;
        return Long.remainderUnsigned(mixed, most + 1);
    }
}
