package com.example.carelesstill;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import kassa.domain.money.Money;

/** Has two ways of its own to round. */
final class RoundsByItself {

    private RoundsByItself() {}

    static BigDecimal euros(Money total) {
        return total.amount().setScale(0, RoundingMode.HALF_EVEN);
    }

    static BigDecimal threeDigits(Money total) {
        return total.amount().round(new MathContext(3));
    }
}
