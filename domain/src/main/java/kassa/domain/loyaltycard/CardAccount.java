package kassa.domain.loyaltycard;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kassa.domain.rule.RuleViolation;

/**
 * The bonus points of one card: how many there are, and which of them are kept for receipts that are not paid yet.
 *
 * <p>Points are counted in minor units of the store's currency: one point pays one unit. Every change makes a new value.
 *
 * @param balance points on the card, reserved ones included; below zero if a receipt was paid so late that its points had
 *     been spent elsewhere: the money has moved, so it is honoured all the same
 * @param reservations at most one for each receipt ({@code loyaltycard.distinct})
 */
public record CardAccount(CardId id, long balance, List<PointReservation> reservations) {

    public CardAccount {
        Objects.requireNonNull(id, "id");
        reservations = List.copyOf(reservations);
        long receipts =
                reservations.stream().map(PointReservation::receipt).distinct().count();
        RuleViolation.unless(
                receipts == reservations.size(), LoyaltyRule.DISTINCT, "points are kept for each receipt once");
    }

    /** An account on which nothing is reserved. */
    public static CardAccount of(CardId id, long balance) {
        return new CardAccount(id, balance, List.of());
    }

    /** Points that another receipt may be paid with now; never below zero. */
    public long available(Instant now) {
        long reserved = reservations.stream()
                .filter(reservation -> reservation.holds(now))
                .mapToLong(PointReservation::points)
                .sum();
        return Math.max(0, balance - reserved);
    }

    /**
     * This account with points kept for a receipt. What has run out is forgotten.
     *
     * @throws RuleViolation {@code loyaltycard.points} if so many are not available
     */
    public CardAccount reserve(PointReservation wanted, Instant now) {
        CardAccount others = release(wanted.receipt());
        RuleViolation.unless(
                wanted.points() <= others.available(now),
                LoyaltyRule.POINTS,
                "card " + id + " has no such points left");
        Stream<PointReservation> still = others.reservations.stream().filter(reservation -> reservation.holds(now));
        return new CardAccount(
                id, balance, Stream.concat(still, Stream.of(wanted)).toList());
    }

    /** This account with nothing kept for that receipt any more. */
    public CardAccount release(String receipt) {
        List<PointReservation> others = reservations.stream()
                .filter(reservation -> !reservation.isFor(receipt))
                .toList();
        return new CardAccount(id, balance, others);
    }

    /**
     * This account after the receipt was paid: its points are spent, what it earned is added.
     *
     * @param used points that paid a part of it, zero or more, be they still reserved or not
     * @param earned points that it earned, zero or more
     */
    public CardAccount settle(String receipt, long used, long earned) {
        RuleViolation.unless(used >= 0 && earned >= 0, LoyaltyRule.POINTS, "points are used and earned, never less");
        return new CardAccount(id, balance - used + earned, release(receipt).reservations());
    }

    /**
     * This account after something that was paid for has been given back.
     *
     * @param returned points that had paid for it, zero or more
     * @param takenBack points that it had earned, zero or more; the balance may go below zero, if they have been spent
     */
    public CardAccount giveBack(long returned, long takenBack) {
        RuleViolation.unless(
                returned >= 0 && takenBack >= 0, LoyaltyRule.POINTS, "points go back by none or more, never by less");
        return withBalance(balance + returned - takenBack);
    }

    /** This account with another balance, as the merchant's own system tells it. */
    public CardAccount withBalance(long points) {
        return new CardAccount(id, points, reservations);
    }
}
