package kassa.bootstrap.architecture.planted.domain.pricing;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

/** A value that does not stay what it was. */
public final class Changes {

    @Breaks("domain-fields-are-final")
    private int times;

    public int again() {
        times++;
        return times;
    }
}
