package kassa.domain.node;

import java.util.List;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;

/**
 * A postal address in the platform's form: up to eight levels from the country down to the flat.
 *
 * @param levels one to eight texts, the country first ({@code node.address}); an empty text where a level is left out
 */
public record Address(List<String> levels, Optional<String> postalCode) {

    private static final int MAX_LEVELS = 8;

    public Address {
        levels = List.copyOf(levels);
        RuleViolation.unless(
                !levels.isEmpty()
                        && levels.size() <= MAX_LEVELS
                        && !levels.get(0).isBlank(),
                NodeRule.ADDRESS,
                "an address has one to eight levels, the country first");
    }
}
