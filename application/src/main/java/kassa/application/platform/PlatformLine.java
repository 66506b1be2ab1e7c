package kassa.application.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * The line from this node to the platform: whether calls go over it at the moment, and what has become of them.
 *
 * <p>When attempts have failed to reach the platform several times in a row, all calls pause for a while; then one is let
 * through, and if it reaches the platform all others follow. When the platform asks to be left alone, nothing is sent
 * until then. Thread-safe.
 */
public final class PlatformLine {

    static final int FAILURES_TO_PAUSE = 5;
    static final Duration PAUSE = Duration.ofSeconds(30);

    private final Map<Reception.Kind, Long> counts = new EnumMap<>(Reception.Kind.class);
    private Duration spent = Duration.ZERO;
    private long pauses;
    private int failuresInARow;
    private boolean paused;
    private Instant nextTry = Instant.MIN;
    /** The platform has asked for that itself: whatever becomes of other calls meanwhile does not end it. */
    private Instant silentUntil = Instant.MIN;

    /** What an attempt did to the line. */
    enum Change {
        NONE,
        PAUSED,
        RESUMED
    }

    /** What has become of calls since the node started. */
    record Figures(Map<Reception.Kind, Long> counts, Duration spent, long pauses, boolean paused) {

        Figures {
            counts = Map.copyOf(counts);
        }
    }

    /** Whether a call may be sent now. During a pause that is one call, and the next only after another pause. */
    synchronized boolean admits(Instant now) {
        if (now.isBefore(silentUntil) || paused && now.isBefore(nextTry)) {
            return false;
        }
        nextTry = now.plus(PAUSE);
        return true;
    }

    /** The call that was let through was none: the next one may be. */
    synchronized void unused(Instant now) {
        nextTry = now;
    }

    synchronized Change record(Reception reception, Duration took, Instant now) {
        counts.merge(reception.kind(), 1L, Long::sum);
        spent = spent.plus(took);
        Change change = reception.kind() == Reception.Kind.AWAY ? failed(now) : reached();
        Patience.asked(reception).map(now::plus).filter(silentUntil::isBefore).ifPresent(until -> silentUntil = until);
        return change;
    }

    private Change failed(Instant now) {
        failuresInARow++;
        if (failuresInARow < FAILURES_TO_PAUSE) {
            return Change.NONE;
        }
        nextTry = now.plus(PAUSE);
        Change change = paused ? Change.NONE : Change.PAUSED;
        pauses += paused ? 0 : 1;
        paused = true;
        return change;
    }

    private Change reached() {
        failuresInARow = 0;
        Change change = paused ? Change.RESUMED : Change.NONE;
        paused = false;
        return change;
    }

    synchronized boolean isPaused() {
        return paused;
    }

    synchronized Figures figures() {
        return new Figures(counts, spent, pauses, paused);
    }
}
