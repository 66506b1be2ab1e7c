package kassa.domain.node;

import java.util.List;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;

/**
 * A postal address in the platform's form: up to eight levels from the country down to the flat.
 *
 * @param levels one to eight texts, the country first ({@code node.address}); an empty text where a level is left out, none
 *     at the end
 */
public record Address(List<String> levels, Optional<String> postalCode) {

    private static final int MAX_LEVELS = 8;

    public Address {
        levels = List.copyOf(untilLast(levels));
        RuleViolation.unless(
                !levels.isEmpty()
                        && levels.size() <= MAX_LEVELS
                        && !levels.get(0).isBlank(),
                NodeRule.ADDRESS,
                "an address has one to eight levels, the country first");
    }

    private static List<String> untilLast(List<String> levels) {
        int size = levels.size();
        while (size > 0 && levels.get(size - 1).isEmpty()) {
            size--;
        }
        return levels.subList(0, size);
    }
}
