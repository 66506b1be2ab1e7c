package kassa.bootstrap.architecture.planted.domain.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class RoundsAgain {

    private RoundsAgain() {}

    @Breaks("rounding-in-its-rooms")
    static BigDecimal toScale(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_EVEN);
    }

    @Breaks("rounding-in-its-rooms")
    static BigDecimal toPrecision(BigDecimal exact) {
        return exact.round(new MathContext(3));
    }
}
