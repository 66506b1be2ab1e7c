package kassa.bootstrap.architecture.planted.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount, rounded in the room where amounts are rounded. */
public record Cents(long minor) {

    public static Cents of(BigDecimal exact) {
        return new Cents(
                exact.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
