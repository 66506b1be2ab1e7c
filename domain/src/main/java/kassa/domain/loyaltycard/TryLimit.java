package kassa.domain.loyaltycard;

import java.time.Duration;

/**
 * How often a person may fail to prove that a card is theirs, such as ten times in a quarter of an hour.
 *
 * @param failures one or more
 * @param window more than no time
 */
public record TryLimit(int failures, Duration window) {

    public TryLimit {
        if (failures < 1 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("someone may fail once or more, in some time");
        }
    }
}
