package com.example.carelesstill;

import java.util.List;
import kassa.domain.money.Money;

/** Holds, takes, answers and calls what is not exact. */
final class Approximates {

    private final double total;
    private final List<Double> rows = List.of();

    Approximates(Money total) {
        this.total = total.amount().doubleValue();
    }

    boolean isMoreThan(float limit) {
        return rows.size() + total > limit;
    }

    double[] halves() {
        return new double[] {total / 2, total / 2};
    }
}
