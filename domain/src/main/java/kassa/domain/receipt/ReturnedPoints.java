package kassa.domain.receipt;

import java.util.Objects;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.money.Money;

/**
 * What a refund does to the points of one card; a point is worth one unit of the currency.
 *
 * @param returned points that had paid for what goes back, zero or more
 * @param takenBack points that what goes back had earned, zero or more
 */
public record ReturnedPoints(CardId id, Money returned, Money takenBack) {

    public ReturnedPoints {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(returned, "returned");
        Objects.requireNonNull(takenBack, "takenBack");
    }

    boolean movesAny() {
        return !returned.isZero() || !takenBack.isZero();
    }

    ReturnedPoints minus(ReturnedPoints before) {
        return new ReturnedPoints(id, returned.minus(before.returned), takenBack.minus(before.takenBack));
    }
}
