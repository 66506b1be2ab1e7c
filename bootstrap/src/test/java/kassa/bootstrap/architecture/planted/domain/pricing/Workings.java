package kassa.bootstrap.architecture.planted.domain.pricing;

import kassa.bootstrap.architecture.planted.domain.money.Cents;

/** A sum that is being drawn up, known to one method only. */
final class Workings {

    private long minor;

    void add(Cents amount) {
        minor += amount.minor();
    }

    Cents sum() {
        return new Cents(minor);
    }
}
