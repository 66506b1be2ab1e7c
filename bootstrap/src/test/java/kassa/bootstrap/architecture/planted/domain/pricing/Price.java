package kassa.bootstrap.architecture.planted.domain.pricing;

import kassa.bootstrap.architecture.planted.domain.money.Cents;

/** A price that keeps the rules. */
public record Price(Cents amount) {

    public Price plus(Price other) {
        Workings workings = new Workings();
        workings.add(amount);
        workings.add(other.amount);
        return new Price(workings.sum());
    }
}
