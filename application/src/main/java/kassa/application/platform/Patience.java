package kassa.application.platform;

import java.time.Duration;
import java.util.Optional;
import kassa.application.dispatch.BackOff;
import kassa.application.dispatch.Dispatch;

/** How long a call waits for its next attempt. */
final class Patience {

    /** A customer may be waiting for what the call tells. */
    private static final BackOff USUAL = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(2));

    /** Someone has to change a token first. */
    private static final BackOff SLOW = new BackOff(Duration.ofMinutes(1), Duration.ofMinutes(10));

    private static final Duration SHORTEST_ASKED = Duration.ofSeconds(1);
    private static final Duration LONGEST_ASKED = Duration.ofMinutes(5);

    private Patience() {}

    static Duration after(Dispatch<KeptCall> dispatch, Reception reception) {
        BackOff backOff = reception.kind() == Reception.Kind.UNAUTHORIZED ? SLOW : USUAL;
        Duration pause = backOff.after(dispatch.item().id().value(), dispatch.attempt());
        return asked(reception).filter(asked -> asked.compareTo(pause) > 0).orElse(pause);
    }

    /** What the platform asks for, within bounds: a slip of its own must not keep a call back for a day. */
    static Optional<Duration> asked(Reception reception) {
        return reception.retryAfter().map(Patience::bounded);
    }

    private static Duration bounded(Duration asked) {
        if (asked.compareTo(SHORTEST_ASKED) < 0) {
            return SHORTEST_ASKED;
        }
        return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
    }
}
