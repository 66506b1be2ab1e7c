package kassa.application.pricing;

import java.util.List;
import java.util.function.Supplier;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/** Gives a refusal of a single value the place in the request that the value stands at. */
final class Placed {

    private Placed() {}

    static <T> T at(String place, Supplier<T> value) {
        try {
            return value.get();
        } catch (RuleViolation refused) {
            List<Breach> breaches = List.of(new Breach(place, refused.getMessage()));
            throw new RuleViolation(refused.rule(), refused.getMessage(), breaches);
        }
    }
}
