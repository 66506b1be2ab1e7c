package kassa.domain.loyaltycard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a person has failed to prove that a card is theirs.
 *
 * @param at from the first to the last
 */
public record FailedTries(List<Instant> at) {

    private static final FailedTries NONE = new FailedTries(List.of());

    public FailedTries {
        at = at.stream().sorted().toList();
    }

    /** A person who has not failed. */
    public static FailedTries none() {
        return NONE;
    }

    /** How long the person has to wait before the next try; empty if they may try now. */
    public Optional<Duration> pause(TryLimit limit, Instant now) {
        List<Instant> counted = within(limit, now).toList();
        int over = counted.size() - limit.failures();
        return over < 0
                ? Optional.empty()
                : Optional.of(Duration.between(now, counted.get(over).plus(limit.window())));
    }

    /** These and one more; those that do not count any more are forgotten. */
    public FailedTries plus(TryLimit limit, Instant now) {
        return new FailedTries(Stream.concat(within(limit, now), Stream.of(now)).toList());
    }

    private Stream<Instant> within(TryLimit limit, Instant now) {
        return at.stream().filter(instant -> instant.plus(limit.window()).isAfter(now));
    }
}
