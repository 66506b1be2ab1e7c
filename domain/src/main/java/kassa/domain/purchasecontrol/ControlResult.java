package kassa.domain.purchasecontrol;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What someone of the store, or the end of its time, made of a control.
 *
 * @param changed what is in the cart now, if that person changed it
 * @param supervisor who that was, as the merchant calls them
 */
public record ControlResult(
        ControlStatus status,
        Optional<GoodsCount> changed,
        Optional<String> supervisor,
        Optional<String> note,
        Instant at) {

    public ControlResult {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(supervisor, "supervisor");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(at, "at");
    }

    static ControlResult expired(Instant at) {
        return new ControlResult(ControlStatus.EXPIRED, Optional.empty(), Optional.empty(), Optional.empty(), at);
    }

    /** The same result with who says it again and what they note; what they leave out stays. */
    ControlResult notedBy(ControlResult again) {
        return new ControlResult(status, changed, again.supervisor.or(() -> supervisor), again.note.or(() -> note), at);
    }

    /** Whether it says the same of the purchase, whoever says it and whenever. */
    boolean saysTheSameAs(ControlResult other) {
        return status == other.status && changed.equals(other.changed);
    }
}
