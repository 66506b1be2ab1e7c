package kassa.bootstrap.architecture.planted.domain.pricing;

import java.util.Optional;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

/** Values that hold what changes. */
public final class KeepsWorkings {

    @Breaks("domain-fields-are-final")
    private final Workings own = new Workings();

    @Breaks("domain-fields-are-final")
    private final Optional<Workings> others = Optional.of(own);

    @Override
    public String toString() {
        return others.toString();
    }
}
