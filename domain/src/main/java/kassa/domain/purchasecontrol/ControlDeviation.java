package kassa.domain.purchasecontrol;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How what is sold deviates from what may be: someone of the store has to look.
 *
 * @param sold what the last receipt sells
 * @param unsettled where the control stands, if nobody has allowed the payment
 * @param differences the products of which another amount is sold than was approved, or looked at
 */
public record ControlDeviation(
        SoldCart sold, Optional<ControlState> unsettled, List<GoodsCount.Difference> differences) {

    public ControlDeviation {
        Objects.requireNonNull(sold, "sold");
        Objects.requireNonNull(unsettled, "unsettled");
        differences = List.copyOf(differences);
    }

    boolean isNone() {
        return unsettled.isEmpty() && differences.isEmpty();
    }
}
