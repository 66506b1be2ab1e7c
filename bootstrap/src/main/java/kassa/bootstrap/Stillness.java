package kassa.bootstrap;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How long files have been as they are, as far as somebody can tell who looks at them now and then.
 *
 * <p>Only our own clock counts: that of a shared folder may go wrong, and that of another node too.
 */
final class Stillness {

    private final Map<Path, Look> looks = new HashMap<>();

    private record Look(FileState state, Instant first, Instant last) {}

    /** Whether nothing has changed about the file for that long; looks at it. */
    boolean holds(Path file, Duration enough, Instant now) throws IOException {
        try {
            FileState state = FileState.of(file);
            Look before = looks.get(file);
            Instant first = before != null && before.state().equals(state) ? before.first() : now;
            looks.put(file, new Look(state, first, now));
            return Duration.between(first, now).compareTo(enough) >= 0;
        } catch (NoSuchFileException gone) {
            looks.remove(file);
            return false;
        }
    }

    /** Forgets files that nobody has asked about since then. */
    void forgetBefore(Instant then) {
        looks.values().removeIf(look -> look.last().isBefore(then));
    }
}
