package kassa.domain.loyaltycard;

import java.time.Instant;
import java.util.Objects;
import kassa.domain.rule.RuleViolation;

/**
 * Points of a card that are kept for an open receipt, so that no other receipt can be paid with them.
 *
 * @param receipt the id of the receipt that they are kept for
 * @param points more than zero, in minor units of the store's currency ({@code loyaltycard.points})
 * @param until the first instant at which they are free again if the receipt is not paid by then
 */
public record PointReservation(String receipt, long points, Instant until) {

    public PointReservation {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(until, "until");
        RuleViolation.unless(points > 0, LoyaltyRule.POINTS, "no less than one point is reserved");
    }

    boolean isFor(String other) {
        return receipt.equals(other);
    }

    boolean holds(Instant now) {
        return now.isBefore(until);
    }
}
